package dev.skilltally.cli;

import dev.skilltally.report.MarketReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints the whole corpus. */
@Command(
        name = "market",
        description =
                "Prints the whole corpus: roles, skills and tiers, pay, seniority, places, sources.",
        mixinStandardHelpOptions = true)
final class MarketCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ReportOptions options = new ReportOptions();

    @Mixin private SinceOption since = new SinceOption();

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "30",
            description =
                    "Roles with at least so many postings get a row (default: ${DEFAULT-VALUE}).")
    private int least = 30;

    MarketCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return options.print(
                terminal,
                (corpus, measures, settings) ->
                        since.with(
                                MarketReport.of(measures, settings, least),
                                corpus,
                                settings,
                                List.of(),
                                options.folders(),
                                terminal));
    }
}
