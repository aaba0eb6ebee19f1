package dev.skilltally.cli;

import dev.skilltally.report.Document;
import dev.skilltally.report.Format;

import picocli.CommandLine.Option;

/** How results are written. */
final class OutputFormat {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    Format format() {
        return format;
    }

    void print(Document document, Terminal terminal) {
        terminal.out().print(format.write(document));
        terminal.out().flush();
    }
}
