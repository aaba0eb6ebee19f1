package dev.skilltally.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads postings for benchmarks from a folder of gzipped JSON Lines, by path. */
final class RealPostings {
    /** The system property that says where they are. */
    private static final String FOLDER = "skilltally.postings";

    private RealPostings() {}

    static List<JobPosting> read() throws IOException {
        Path folder = Path.of(System.getProperty(FOLDER, "../shared/data/postings"));
        List<JobPosting> postings = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList()) {
                read(file, postings);
            }
        }
        return postings;
    }

    private static void read(Path file, List<JobPosting> postings) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                postings.add(posting(json.readTree(line)));
            }
        }
    }

    private static JobPosting posting(JsonNode row) {
        String location = row.path("location").asText("");
        return new JobPosting(
                new PostingKey(row.path("source").asText("unknown"), row.path("id").asText()),
                row.path("title").asText(""),
                row.hasNonNull("company") ? row.path("company").asText() : null,
                location.isBlank() ? List.of() : List.of(location),
                row.hasNonNull("salaryText") ? row.path("salaryText").asText() : null,
                PayBasis.EMPLOYER,
                null,
                null,
                null,
                null,
                row.path("description").asText(""),
                row.hasNonNull("url") ? row.path("url").asText() : null);
    }
}
