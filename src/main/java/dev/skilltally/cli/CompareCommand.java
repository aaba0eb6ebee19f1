package dev.skilltally.cli;

import dev.skilltally.report.ComparisonReport;
import dev.skilltally.report.Document;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints two roles side by side. */
@Command(
        name = "compare",
        description = "Prints two roles side by side: skills, overlap, pay, seniority, places.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Mixin private OutputFormat output = new OutputFormat();

    @Mixin private MeasureOptions options = new MeasureOptions();

    @Mixin private SinceOption since = new SinceOption();

    @Parameters(
            index = "0",
            paramLabel = "ROLE",
            description = "A role by name or identifier (\"Data Engineer\").")
    private String first = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "The other role.")
    private String second = "";

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        MeasureSettings settings = options.settings();
        try (OpenCorpus corpus = OpenCorpus.open(folders)) {
            Measures measures = corpus.measures(settings);
            Document document =
                    ComparisonReport.of(
                            measures, settings, corpus.role(first), corpus.role(second));
            output.print(
                    since.with(
                            document,
                            corpus,
                            settings,
                            List.of(corpus.role(first), corpus.role(second)),
                            folders,
                            terminal),
                    measures::sample,
                    terminal);
        }
        return 0;
    }
}
