package dev.skilltally.cli;

import dev.skilltally.report.TrendReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints shares of skills by month. */
@Command(
        name = "trend",
        description = "Prints the shares of skills by month, with the postings behind each.",
        mixinStandardHelpOptions = true)
final class TrendCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ReportOptions options = new ReportOptions();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "Postings of this role only (default: all).")
    private @Nullable String role;

    @Parameters(
            arity = "1..*",
            paramLabel = "SKILL",
            description = "Skills by name, identifier or a form that is written.")
    private List<String> skills = List.of();

    TrendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return options.print(
                terminal,
                (corpus, measures, settings) ->
                        TrendReport.of(
                                measures,
                                settings,
                                skills.stream().map(corpus::skill).distinct().toList(),
                                role == null ? null : corpus.role(role)));
    }
}
