package dev.skilltally.cli;

import dev.skilltally.index.IndexProgress;
import dev.skilltally.source.ReadProgress;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.PrintWriter;
import java.util.Locale;

/** Says how far the work has come: a bar on a terminal, a quiet line per stage elsewhere. */
final class Progress implements IndexProgress, Closeable {
    private final PrintWriter err;
    private final boolean interactive;
    private @Nullable Stage stage;
    private @Nullable ProgressBar bar;

    private Progress(PrintWriter err, boolean interactive) {
        this.err = err;
        this.interactive = interactive;
    }

    static Progress on(Terminal terminal) {
        return new Progress(terminal.err(), terminal.interactive());
    }

    /**
     * Reading is the measure of the first stage, since the number of postings is not known before
     * the end.
     */
    synchronized void reading(ReadProgress read) {
        Long total = read.bytesTotal();
        show(Stage.POSTINGS, read.bytesRead(), total == null ? 0 : total);
    }

    @Override
    public synchronized void at(Stage at, long done, long total) {
        if (at != Stage.POSTINGS || total > 0) {
            show(at, done, total);
        }
    }

    private void show(Stage at, long done, long total) {
        if (at != stage) {
            start(at);
        }
        if (bar != null && total > 0) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    private void start(Stage next) {
        stopBar();
        stage = next;
        if (interactive) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(name(next))
                            .setStyle(ProgressBarStyle.ASCII)
                            .setInitialMax(-1)
                            .hideEta()
                            .clearDisplayOnFinish()
                            .build();
        } else {
            err.println("skilltally: " + name(next));
            err.flush();
        }
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private void stopBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Takes the bar away, so that results can be printed. */
    synchronized void finish() {
        stopBar();
    }

    @Override
    public void close() {
        finish();
    }
}
