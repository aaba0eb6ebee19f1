package dev.skilltally.cli;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.curate.TaxonomyDiff;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.report.TaxonomyDiffReport;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.TaxonomyFiles;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints what an edit of the taxonomy would change in the corpus. */
@Command(
        name = "diff",
        description =
                "What the edited taxonomy would change in the whole indexed corpus: postings that gain or lose a skill, with"
                        + " evidence, and the published numbers that would move. Nothing is written.",
        mixinStandardHelpOptions = true)
final class TaxonomyDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Mixin private OutputFormat output = new OutputFormat();

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description =
                    "The taxonomy before the edit (default: the one that the index was built with).")
    private @Nullable Path against;

    @Option(
            names = "--role",
            paramLabel = "NAME",
            description =
                    "A role whose published numbers are compared; may be given again (default: the largest ones).")
    private List<String> roles = List.of();

    @Option(
            names = "--roles",
            paramLabel = "N",
            defaultValue = "6",
            description = "How many of the largest roles (default: ${DEFAULT-VALUE}).")
    private int largest = 6;

    @Option(
            names = "--top",
            paramLabel = "K",
            defaultValue = "30",
            description = "Length of the top lists (default: ${DEFAULT-VALUE}).")
    private int top = 30;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "Postings shown of each skill, gained and lost (default: ${DEFAULT-VALUE}).")
    private int examples = 3;

    TaxonomyDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        IndexFolder folder = IndexFolder.at(folders.index());
        Workbench workbench = Workbench.load(folders);
        folder.requireSameTools(workbench.buildInputs(folder.duplicates()));
        try (Progress progress = Progress.on(terminal)) {
            TaxonomyDiff.Result result =
                    TaxonomyDiff.of(folder, before(), workbench.inputs())
                            .run(settings(workbench), progress);
            progress.finish();
            output.print(
                    TaxonomyDiffReport.of(
                            result.difference(),
                            result.roles(),
                            result.overlaps(),
                            output.format()),
                    terminal);
        }
        return 0;
    }

    private @Nullable AnnotatorInputs before() throws IOException {
        return against == null
                ? null
                : AnnotatorInputs.of(
                        TaxonomyFiles.load(against), AnnotatorInputs.loadModels(folders.models()));
    }

    private TaxonomyDiff.Settings settings(Workbench workbench) {
        List<String> ids = new ArrayList<>();
        for (String name : roles) {
            ids.add(role(name, workbench).id());
        }
        MeasureSettings measures = MeasureSettings.DEFAULT.withTopSize(top);
        return new TaxonomyDiff.Settings(measures, ids, largest, examples);
    }

    private static Role role(String name, Workbench workbench) {
        return workbench.taxonomy().roles().stream()
                .filter(
                        role ->
                                role.id().equalsIgnoreCase(name)
                                        || role.label().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Failure(
                                        "no role \""
                                                + name
                                                + "\"; the nearest are "
                                                + Nearest.to(
                                                        name,
                                                        workbench.taxonomy().roles().stream()
                                                                .map(Role::label)
                                                                .toList())));
    }
}
