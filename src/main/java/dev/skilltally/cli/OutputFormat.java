package dev.skilltally.cli;

import dev.skilltally.report.CsvTables;
import dev.skilltally.report.Document;
import dev.skilltally.report.Format;
import dev.skilltally.report.Samples;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** How results are written. */
final class OutputFormat {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write to this file; with csv to a folder, a file for each table (default: standard output).")
    private @Nullable Path out;

    Format format() {
        return format;
    }

    void print(Document document, Terminal terminal) throws IOException {
        print(document, Samples.NONE, terminal);
    }

    /** Prints the document, or writes it where {@code --out} says. */
    void print(Document document, Samples samples, Terminal terminal) throws IOException {
        if (out != null && format == Format.CSV && !out.toString().endsWith(".csv")) {
            Files.createDirectories(out);
            for (Map.Entry<String, String> file : CsvTables.of(document).entrySet()) {
                Files.writeString(out.resolve(file.getKey()), file.getValue());
            }
            return;
        }
        String written = format.write(document, samples);
        if (out == null) {
            terminal.out().print(written);
            terminal.out().flush();
        } else {
            Files.writeString(out, written);
        }
    }
}
