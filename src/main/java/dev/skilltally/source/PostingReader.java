package dev.skilltally.source;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Reads files of job postings, in the order given, a folder's files by name at any depth. Memory
 * does not grow with the files; a row may have 16 MiB.
 */
public final class PostingReader {
    /** The path that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private final ReadOptions options;
    private final PostingSink sink;
    private final @Nullable Long bytesTotal;
    private final Map<RejectionReason, Long> rejections = new EnumMap<>(RejectionReason.class);
    private long bytesOfFormerFiles;
    private long accepted;

    private PostingReader(ReadOptions options, PostingSink sink, @Nullable Long bytesTotal) {
        this.options = options;
        this.sink = sink;
        this.bytesTotal = bytesTotal;
    }

    /**
     * Reads the files and hands what they hold to a sink.
     *
     * @param paths files, folders or {@link #STANDARD_INPUT}
     * @throws NoSuchFileException where a path does not exist, before anything is read
     * @throws IOException what the sink throws; a file that can't be read is a rejection
     */
    public static ReadSummary read(List<Path> paths, ReadOptions options, PostingSink sink)
            throws IOException {
        return read(paths, options, sink, System.in);
    }

    /** As {@link #read(List, ReadOptions, PostingSink)}, with a given standard input. */
    public static ReadSummary read(
            List<Path> paths, ReadOptions options, PostingSink sink, InputStream standardInput)
            throws IOException {
        List<Path> files = files(paths);
        PostingReader reader = new PostingReader(options, sink, total(files));
        for (Path file : files) {
            if (file.equals(STANDARD_INPUT)) {
                reader.readOne("-", "stdin", standardInput);
            } else {
                reader.readOne(file);
            }
        }
        return new ReadSummary(files.size(), reader.accepted, reader.rejections);
    }

    private static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                files.add(path);
            } else if (Files.isDirectory(path)) {
                try (Stream<Path> walked = Files.walk(path)) {
                    walked.filter(PostingReader::isVisibleFile).sorted().forEach(files::add);
                } catch (UncheckedIOException e) {
                    throw Objects.requireNonNullElse(e.getCause(), new IOException(e));
                }
            } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                files.add(path);
            } else {
                throw new NoSuchFileException(path.toString(), null, "no such file or folder");
            }
        }
        return files;
    }

    private static boolean isVisibleFile(Path path) {
        Path name = path.getFileName();
        return Files.isRegularFile(path) && name != null && !name.toString().startsWith(".");
    }

    private static @Nullable Long total(List<Path> files) throws IOException {
        long total = 0;
        for (Path file : files) {
            if (file.equals(STANDARD_INPUT)) {
                return null;
            }
            total += Files.size(file);
        }
        return total;
    }

    private void readOne(Path file) throws IOException {
        InputStream raw;
        try {
            raw = Files.newInputStream(file);
        } catch (IOException e) {
            sinkOf(file.toString(), "unread", () -> {})
                    .reject(
                            0,
                            RejectionReason.UNREADABLE_FILE,
                            "file can't be opened: " + e.getClass().getSimpleName(),
                            "");
            rejections.merge(RejectionReason.UNREADABLE_FILE, 1L, Long::sum);
            return;
        }
        try (raw) {
            readOne(file.toString(), sourceOf(file), raw);
        }
    }

    /** {@code jobs.2024.jsonl.gz} gives {@code jobs.2024}. */
    static String sourceOf(Path file) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        name = withoutExtension(name, "gz");
        for (String extension :
                List.of("jsonl", "ndjson", "json", "jsonld", "csv", "tsv", "txt", "html", "htm")) {
            name = withoutExtension(name, extension);
        }
        return name.isBlank() ? "file" : name;
    }

    private static String withoutExtension(String name, String extension) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.substring(dot + 1).equalsIgnoreCase(extension)
                ? name.substring(0, dot)
                : name;
    }

    private RowCollector sinkOf(String name, String source, RowCollector.Progress progress) {
        return new RowCollector(
                name, options, sink, new PostingAssembler(options, source), progress);
    }

    private void readOne(String name, String source, InputStream raw) throws IOException {
        InputFile[] opened = new InputFile[1];
        RowCollector rows = sinkOf(name, source, () -> progress(opened[0]));
        GuardedStream guarded = new GuardedStream(raw);
        try {
            opened[0] = new InputFile(guarded);
            readRows(opened[0], rows);
        } catch (ZipException | EOFException e) {
            unreadable(rows, "gzipped file is broken: " + e.getMessage());
        } catch (IOException e) {
            if (!guarded.failed) {
                throw e;
            }
            unreadable(rows, "file can't be read to its end: " + e.getMessage());
        }
        accepted += rows.accepted();
        rows.rejections().forEach((reason, count) -> rejections.merge(reason, count, Long::sum));
        progress(opened[0]);
        bytesOfFormerFiles += opened[0] == null ? 0 : opened[0].bytesRead();
    }

    private static void unreadable(RowCollector rows, String message) throws IOException {
        rows.reject(0, RejectionReason.UNREADABLE_FILE, message, "");
    }

    private void progress(@Nullable InputFile file) throws IOException {
        long read = bytesOfFormerFiles + (file == null ? 0 : file.bytesRead());
        sink.progress(new ReadProgress(read, bytesTotal));
    }

    private void readRows(InputFile file, RowCollector rows) throws IOException {
        byte[] beginning = file.beginning();
        if (new String(beginning, StandardCharsets.UTF_8).isBlank()
                && beginning.length < InputFile.PEEKED) {
            rows.reject(0, RejectionReason.EMPTY_FILE, "file is empty", "");
            return;
        }
        if (FormatDetector.isBinary(beginning)) {
            rows.reject(
                    0,
                    RejectionReason.BINARY_FILE,
                    "file is not text; JSON, CSV, TSV or HTML was expected, gzipped or not",
                    "");
            return;
        }
        SourceFormat format =
                options.format() != null ? options.format() : FormatDetector.detect(beginning);
        if (format == null) {
            rows.reject(
                    0,
                    RejectionReason.UNKNOWN_FORMAT,
                    "file begins like none of JSON, CSV, TSV and HTML; say which it is",
                    "");
            return;
        }
        switch (format) {
            case JSON_LINES -> JsonLinesPostings.read(file.content(), rows);
            case JSON -> JsonDocument.read(file.content(), rows);
            case CSV, TSV -> SeparatedPostings.read(file.content(), format, beginning, rows);
            case HTML -> HtmlPostings.read(file.content(), rows);
        }
    }

    /** Remembers whether it was this stream that failed, and not the sink. */
    private static final class GuardedStream extends FilterInputStream {
        private boolean failed;

        GuardedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
