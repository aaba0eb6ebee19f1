package dev.skilltally.cli;

import dev.skilltally.report.RoleReport;
import dev.skilltally.taxonomy.Role;

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

    @Mixin private ReportOptions options = new ReportOptions();

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
        return options.print(
                terminal,
                (corpus, measures, settings) -> {
                    Role asked = corpus.role(role);
                    return since.with(
                            RoleReport.of(measures, settings, asked),
                            corpus,
                            settings,
                            List.of(asked),
                            options.folders(),
                            terminal);
                });
    }
}
