package dev.skilltally.cli;

import dev.skilltally.report.ComparisonReport;
import dev.skilltally.taxonomy.Role;

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

    @Mixin private ReportOptions options = new ReportOptions();

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
        return options.print(
                terminal,
                (corpus, measures, settings) -> {
                    Role one = corpus.role(first);
                    Role other = corpus.role(second);
                    return since.with(
                            ComparisonReport.of(measures, settings, one, other),
                            corpus,
                            settings,
                            List.of(one, other),
                            options.folders(),
                            terminal);
                });
    }
}
