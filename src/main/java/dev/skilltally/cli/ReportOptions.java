package dev.skilltally.cli;

import dev.skilltally.report.Document;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;

import picocli.CommandLine.Mixin;

import java.io.IOException;

/** What every report takes: where the index is, what is measured, how it is written. */
final class ReportOptions {
    @Mixin private Folders folders = new Folders();

    @Mixin private OutputFormat output = new OutputFormat();

    @Mixin private MeasureOptions options = new MeasureOptions();

    /** Makes a document of an open corpus. */
    interface Report {
        Document of(OpenCorpus corpus, Measures measures, MeasureSettings settings)
                throws IOException;
    }

    Folders folders() {
        return folders;
    }

    /**
     * Opens the corpus, has it measured and prints what came of it.
     *
     * @return the exit code
     */
    int print(Terminal terminal, Report report) throws IOException {
        MeasureSettings settings = options.settings();
        try (OpenCorpus corpus = OpenCorpus.open(folders)) {
            Measures measures = corpus.measures(settings);
            output.print(report.of(corpus, measures, settings), measures::sample, terminal);
        }
        return 0;
    }
}
