package dev.skilltally.cli;

import dev.skilltally.report.Document;
import dev.skilltally.report.MarketReport;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;

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

    @Mixin private Folders folders = new Folders();

    @Mixin private OutputFormat output = new OutputFormat();

    @Mixin private MeasureOptions options = new MeasureOptions();

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
        MeasureSettings settings = options.settings();
        try (OpenCorpus corpus = OpenCorpus.open(folders)) {
            Measures measures = corpus.measures(settings);
            Document document = MarketReport.of(measures, settings, least);
            output.print(
                    since.with(document, corpus, settings, List.of(), folders, terminal),
                    measures::sample,
                    terminal);
        }
        return 0;
    }
}
