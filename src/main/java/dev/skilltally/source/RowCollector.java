package dev.skilltally.source;

import dev.skilltally.posting.JobPosting;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Takes the rows of one file, hands on postings and rejections, and counts both. */
final class RowCollector {
    private static final int ROWS_BETWEEN_PROGRESS = 256;

    private final String file;
    private final ReadOptions options;
    private final PostingSink sink;
    private final PostingAssembler assembler;
    private final Progress progress;
    private final Map<RejectionReason, Long> rejections = new EnumMap<>(RejectionReason.class);
    private long accepted;
    private long rows;

    /** Told now and then that rows were read. */
    interface Progress {
        void report() throws IOException;
    }

    RowCollector(
            String file,
            ReadOptions options,
            PostingSink sink,
            PostingAssembler assembler,
            Progress progress) {
        this.file = file;
        this.options = options;
        this.sink = sink;
        this.assembler = assembler;
        this.progress = progress;
    }

    ReadOptions options() {
        return options;
    }

    void row(long line, FieldValues values, Supplier<String> raw) throws IOException {
        String description = Objects.requireNonNullElse(values.first(PostingField.DESCRIPTION), "");
        if (!PostingAssembler.isPosting(values)) {
            reject(
                    line,
                    RejectionReason.NO_POSTING,
                    "row has neither a title, a description nor an id",
                    raw.get());
        } else if (description.length() > options.longestDescription()) {
            reject(
                    line,
                    RejectionReason.DESCRIPTION_TOO_LONG,
                    "description has "
                            + description.length()
                            + " characters, at most "
                            + options.longestDescription()
                            + " are read",
                    raw.get());
        } else {
            JobPosting posting = assembler.assemble(values);
            accepted++;
            sink.accept(posting);
            tick();
        }
    }

    void reject(long line, RejectionReason reason, String message, String raw) throws IOException {
        rejections.merge(reason, 1L, Long::sum);
        sink.reject(new Rejection(file, line, reason, message, raw));
        tick();
    }

    private void tick() throws IOException {
        if (++rows % ROWS_BETWEEN_PROGRESS == 0) {
            progress.report();
        }
    }

    long accepted() {
        return accepted;
    }

    Map<RejectionReason, Long> rejections() {
        return rejections;
    }
}
