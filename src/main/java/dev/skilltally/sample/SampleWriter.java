package dev.skilltally.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.skilltally.posting.JobPosting;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a sample as JSON Lines: the postings in one file, the truth about them in another. */
public final class SampleWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private SampleWriter() {}

    /** The side file of a file of postings: {@code demo.jsonl} has {@code demo.truth.jsonl}. */
    public static Path truthBeside(Path postings) {
        String name = postings.toString();
        int dot = name.endsWith(".jsonl") ? name.length() - ".jsonl".length() : name.length();
        return Path.of(name.substring(0, dot) + ".truth.jsonl");
    }

    /** Writes both files anew; the same sample gives the same bytes. */
    public static void write(List<SamplePosting> sample, Path postings, Path truth)
            throws IOException {
        try (JsonGenerator jobs = generator(postings);
                JsonGenerator facts = generator(truth)) {
            for (SamplePosting one : sample) {
                posting(one.posting(), jobs);
                truth(one, facts);
            }
        }
    }

    private static JsonGenerator generator(Path file) throws IOException {
        JsonGenerator json =
                JSON.createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        json.setRootValueSeparator(null);
        return json;
    }

    private static void posting(JobPosting posting, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", posting.key().id());
        json.writeStringField("source", posting.key().source());
        json.writeStringField("title", posting.title());
        text("company", posting.company(), json);
        text("location", posting.locations().getFirst(), json);
        text("salaryText", posting.payText(), json);
        text("workMode", posting.workModeText(), json);
        text("employmentType", posting.employmentType(), json);
        text("postedAt", posting.postedAt(), json);
        text("closedAt", posting.closedAt(), json);
        json.writeStringField("description", posting.description());
        text("url", posting.url(), json);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void truth(SamplePosting one, JsonGenerator json) throws IOException {
        SampleTruth truth = one.truth();
        json.writeStartObject();
        json.writeStringField("id", one.posting().key().id());
        json.writeStringField("source", one.posting().key().source());
        json.writeStringField("cluster", truth.cluster());
        text("role", truth.role(), json);
        json.writeBooleanField("active", truth.active());
        json.writeStringField("level", truth.level().name());
        json.writeStringField("country", truth.country());
        json.writeStringField("workMode", truth.mode().name());
        Long pay = truth.annualPay();
        if (pay != null) {
            json.writeNumberField("annualPay", pay);
        }
        json.writeArrayFieldStart("skills");
        for (String skill : truth.skills()) {
            json.writeString(skill);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void text(String name, @Nullable Object value, JsonGenerator json)
            throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }
}
