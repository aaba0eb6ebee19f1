package dev.skilltally.cli;

import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.index.IndexFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Brings the index up to date with the taxonomy, from the raw postings that it stores. */
@Command(
        name = "reindex",
        description =
                "Brings the index up to date with today's taxonomy: annotates again only the stored postings that the edit can"
                        + " touch, into a new generation that replaces the former one at once. --full annotates all.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--full",
            description =
                    "Annotate all postings again and look for duplicates anew, as edits of roles, places, section phrases"
                            + " and models need.")
    private boolean full;

    @Option(
            names = "--accept-removed",
            description = "Let identifiers go under which postings are counted.")
    private boolean acceptRemoved;

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
            if (!acceptRemoved) {
                folder.requireKept(workbench.editSince(folder));
            }
            try (Progress progress = Progress.on(terminal)) {
                String result =
                        full
                                ? rebuild(folder, workbench, progress)
                                : reindex(folder, workbench, progress);
                progress.finish();
                terminal.out().print(result);
            }
        }
        terminal.out().flush();
        return 0;
    }

    private String rebuild(IndexFolder folder, Workbench workbench, Progress progress) {
        return IndexingResult.corpus(
                folder.reindex(
                        workbench.buildInputs(duplicates(DuplicatePolicy.DEFAULT)),
                        workbench.annotators(),
                        progress));
    }

    private String reindex(IndexFolder folder, Workbench workbench, Progress progress)
            throws IOException {
        TaxonomyEdit edit = workbench.editSince(folder);
        return ReindexingResult.describe(
                folder.reindexTouched(
                        edit,
                        workbench.buildInputs(duplicates(folder.duplicates())),
                        workbench.annotators(),
                        progress),
                edit);
    }

    private DuplicatePolicy duplicates(DuplicatePolicy otherwise) {
        return splitCities ? DuplicatePolicy.DEFAULT.withSplitCities() : otherwise;
    }
}
