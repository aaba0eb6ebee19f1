package dev.skilltally.index;

import dev.skilltally.taxonomy.SkillTaxonomy;

import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The column file of a generation: opened when it is first asked for, and made anew from the index
 * where it is missing, of another commit or damaged. Safe for use by several threads.
 */
final class ColumnStore implements Closeable {
    private static final System.Logger LOG = System.getLogger(ColumnStore.class.getName());

    private final Path path;
    private final DirectoryReader reader;
    private final SkillTaxonomy taxonomy;
    private final RowSearch.TextFinder texts;
    private @Nullable ColumnAnswers answers;
    private boolean remade;
    private boolean givenUp;

    ColumnStore(
            Generation generation,
            DirectoryReader reader,
            SkillTaxonomy taxonomy,
            RowSearch.TextFinder texts) {
        this.path = generation.columns();
        this.reader = reader;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /** The columns; null where they can be neither read nor written. */
    synchronized @Nullable ColumnAnswers answers() {
        if (answers == null && !givenUp) {
            open();
        }
        return answers;
    }

    /** The columns made anew after they turned out damaged; null if that doesn't help. */
    @SuppressWarnings("ReferenceEquality") // The very ones, or another thread was faster.
    synchronized @Nullable ColumnAnswers replace(
            ColumnAnswers damaged, ColumnFile.DamagedException reason) throws IOException {
        if (answers == damaged) {
            close();
            makeAnew(String.valueOf(reason.getMessage()), System.Logger.Level.WARNING);
        }
        return answers;
    }

    private void open() {
        try {
            ColumnFile file = ColumnFile.open(path);
            if (file.isOf(reader)) {
                use(file);
                return;
            }
            file.close();
            makeAnew("is of another commit", System.Logger.Level.DEBUG);
        } catch (NoSuchFileException e) {
            makeAnew("is missing", System.Logger.Level.DEBUG);
        } catch (ColumnFile.DamagedException e) {
            makeAnew(String.valueOf(e.getMessage()), System.Logger.Level.WARNING);
        } catch (IOException e) {
            makeAnew("cannot be read: " + e, System.Logger.Level.WARNING);
        }
    }

    private void use(ColumnFile file) {
        answers = new ColumnAnswers(file, new RowSearch(file, texts), taxonomy);
    }

    /**
     * A file that is missing or of another commit is usual after a commit; a damaged one is not.
     */
    private void makeAnew(String reason, System.Logger.Level level) {
        if (remade) {
            givenUp = true;
            return;
        }
        remade = true;
        LOG.log(level, "[" + path + "] " + reason + ", so it is made anew");
        try {
            ColumnWriter.write(reader, path);
            use(ColumnFile.open(path));
        } catch (IOException | ColumnFile.DamagedException e) {
            givenUp = true;
            LOG.log(
                    System.Logger.Level.WARNING,
                    "[" + path + "] cannot be written, so answers take longer: " + e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (answers != null) {
            answers.file().close();
            answers = null;
        }
    }
}
