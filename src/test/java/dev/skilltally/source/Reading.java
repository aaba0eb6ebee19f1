package dev.skilltally.source;

import dev.skilltally.posting.JobPosting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What reading gave, kept for a test to look at. */
final class Reading implements PostingSink {
    final List<JobPosting> postings = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<ReadProgress> progress = new ArrayList<>();
    ReadSummary summary = new ReadSummary(0, 0, java.util.Map.of());

    static Reading of(String content) {
        return of(content, ReadOptions.DEFAULTS);
    }

    static Reading of(String content, ReadOptions options) {
        return of(content.getBytes(StandardCharsets.UTF_8), options);
    }

    static Reading of(byte[] content, ReadOptions options) {
        Reading reading = new Reading();
        try {
            reading.summary =
                    PostingReader.read(
                            List.of(PostingReader.STANDARD_INPUT),
                            options,
                            reading,
                            new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading;
    }

    static Reading of(Path... paths) throws IOException {
        Reading reading = new Reading();
        reading.summary = PostingReader.read(List.of(paths), ReadOptions.DEFAULTS, reading);
        return reading;
    }

    static byte[] gzipped(String content) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(content.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> titles() {
        return postings.stream().map(JobPosting::title).toList();
    }

    List<String> reasons() {
        return rejections.stream()
                .map(rejection -> rejection.line() + " " + rejection.reason().code())
                .toList();
    }

    @Override
    public void accept(JobPosting posting) {
        postings.add(posting);
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void progress(ReadProgress reported) {
        progress.add(reported);
    }
}
