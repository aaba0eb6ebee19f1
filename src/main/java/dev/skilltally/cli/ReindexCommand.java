package dev.skilltally.cli;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.index.IndexSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Builds the index anew from the raw postings that it stores. */
@Command(
        name = "reindex",
        description =
                "Annotates the stored raw postings again, with today's taxonomy and models, into a new generation that"
                        + " replaces the former one at once.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Option(names = "--rollback", description = "Go back to the former generation instead.")
    private boolean rollback;

    @Option(
            names = "--split-cities",
            description =
                    "One employer's text in several places is several advertisements, not one.")
    private boolean splitCities;

    ReindexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        IndexFolder folder = IndexFolder.at(folders.index());
        if (rollback) {
            folder.rollback();
            terminal.out().println("the former generation is the current one again");
        } else {
            Workbench workbench = Workbench.load(folders);
            DuplicatePolicy duplicates =
                    splitCities
                            ? DuplicatePolicy.DEFAULT.withSplitCities()
                            : DuplicatePolicy.DEFAULT;
            try (Progress progress = Progress.on(terminal)) {
                IndexSummary summary =
                        folder.reindex(
                                workbench.buildInputs(duplicates),
                                workbench.annotators(),
                                progress);
                progress.finish();
                terminal.out().print(IndexingResult.corpus(summary));
            }
        }
        terminal.out().flush();
        return 0;
    }
}
