package dev.skilltally.cli;

import dev.skilltally.posting.PayBasis;
import dev.skilltally.source.FieldMapping;
import dev.skilltally.source.PostingReader;
import dev.skilltally.source.PostingSink;
import dev.skilltally.source.ReadOptions;
import dev.skilltally.source.ReadSummary;
import dev.skilltally.source.SourceFormat;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** How files of postings are read. */
final class ReadingOptions {
    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: found out from the content).")
    private @Nullable SourceFormat format;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "Read a field of ours from this column, before the default names.")
    private List<String> mapping = List.of();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Source of postings that name none (default: the file's name).")
    private @Nullable String source;

    @Option(
            names = "--retrieved",
            paramLabel = "DATE",
            description =
                    "Day that relative dates (\"5 days ago\") count from; without it such postings are undated.")
    private @Nullable LocalDate retrieved;

    @Option(
            names = "--pay-basis",
            paramLabel = "BASIS",
            defaultValue = "employer",
            description =
                    "Who states the pay field: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private PayBasis payBasis = PayBasis.EMPLOYER;

    @Option(
            names = "--max-rejects",
            paramLabel = "N",
            description = "Fail when more rows than this can't be read (default: no limit).")
    private long maximum = Long.MAX_VALUE;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Where rows that can't be read are written (default: rejects.jsonl in the folder of the index).")
    private @Nullable Path rejects;

    long maximum() {
        return maximum;
    }

    Path rejectsFile(Path index) {
        return rejects != null ? rejects : index.resolve("rejects.jsonl");
    }

    ReadSummary read(List<Path> files, Terminal terminal, PostingSink sink) throws IOException {
        ReadOptions options =
                ReadOptions.DEFAULTS
                        .withFormat(format)
                        .withMapping(FieldMapping.of(mapping))
                        .withSource(source)
                        .withRetrieved(retrieved)
                        .withPayBasis(payBasis);
        return PostingReader.read(files, options, sink, terminal.in());
    }
}
