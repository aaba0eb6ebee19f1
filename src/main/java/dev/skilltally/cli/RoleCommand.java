package dev.skilltally.cli;

import dev.skilltally.report.Document;
import dev.skilltally.report.RoleReport;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints one role. */
@Command(
        name = "role",
        description =
                "Prints one role: its skills, pay and premiums, seniority, work modes, places.",
        mixinStandardHelpOptions = true)
final class RoleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Mixin private OutputFormat output = new OutputFormat();

    @Mixin private MeasureOptions options = new MeasureOptions();

    @Mixin private SinceOption since = new SinceOption();

    @Parameters(
            index = "0",
            paramLabel = "ROLE",
            description = "A role by name or identifier (\"Data Engineer\").")
    private String role = "";

    RoleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        MeasureSettings settings = options.settings();
        try (OpenCorpus corpus = OpenCorpus.open(folders)) {
            Measures measures = corpus.measures(settings);
            Document document = RoleReport.of(measures, settings, corpus.role(role));
            output.print(
                    since.with(
                            document,
                            corpus,
                            settings,
                            List.of(corpus.role(role)),
                            folders,
                            terminal),
                    measures::sample,
                    terminal);
        }
        return 0;
    }
}
