package dev.skilltally.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.skilltally.curate.Finding;
import dev.skilltally.curate.TaxonomyLint;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Prints what is wrong or doubtful in the taxonomy. */
@Command(
        name = "lint",
        description =
                "Looks for what is wrong or doubtful in the taxonomy; fails where there are errors.",
        mixinStandardHelpOptions = true)
final class TaxonomyLintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text).")
    private Form format = Form.TEXT;

    @Option(
            names = "--least",
            paramLabel = "SEVERITY",
            description =
                    "Leave out what is less severe: ${COMPLETION-CANDIDATES} (default: WARNING).")
    private Finding.Severity least = Finding.Severity.WARNING;

    private enum Form {
        TEXT,
        JSON
    }

    TaxonomyLintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Finding> all = TaxonomyLint.lint(folders.taxonomy());
        List<Finding> shown =
                all.stream().filter(finding -> finding.severity().compareTo(least) <= 0).toList();
        if (format == Form.JSON) {
            terminal.out()
                    .println(
                            new JsonMapper()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(shown));
        } else {
            shown.forEach(finding -> terminal.out().println(line(finding)));
            terminal.out().println(summary(all));
        }
        terminal.out().flush();
        return count(all, Finding.Severity.ERROR) == 0 ? 0 : 1;
    }

    private static String line(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding;
    }

    private static String summary(List<Finding> findings) {
        return String.join(
                ", ",
                Arrays.stream(Finding.Severity.values())
                        .map(
                                severity ->
                                        count(findings, severity)
                                                + " "
                                                + severity.name().toLowerCase(Locale.ROOT)
                                                + "s")
                        .toList());
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
