package dev.skilltally.cli;

import dev.skilltally.report.MatrixReport;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.RoleMatrix;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints all pairs of roles. */
@Command(
        name = "matrix",
        description = "Prints all pairs of roles: overlap of their skills, gap of their pay.",
        mixinStandardHelpOptions = true)
final class MatrixCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ReportOptions options = new ReportOptions();

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "100",
            description =
                    "Roles with at least so many readable postings, where none are named (default: ${DEFAULT-VALUE}).")
    private int least = 100;

    @Parameters(
            arity = "0..*",
            paramLabel = "ROLE",
            description = "Only these roles, by name or identifier.")
    private List<String> roles = List.of();

    MatrixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return options.print(
                terminal,
                (corpus, measures, settings) ->
                        MatrixReport.of(measures, settings, matrix(corpus, measures)));
    }

    private RoleMatrix matrix(OpenCorpus corpus, Measures measures) {
        return roles.isEmpty()
                ? measures.matrix(least)
                : measures.matrix(roles.stream().map(corpus::role).distinct().toList());
    }
}
