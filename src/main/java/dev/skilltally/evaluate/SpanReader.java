package dev.skilltally.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads sentences with labelled spans, one JSON object a line; may be gzipped. */
public final class SpanReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SpanReader() {}

    /**
     * Whether a file holds sentences with spans rather than annotated postings, by its first line.
     */
    public static boolean holdsSpans(Path file) throws IOException {
        try (BufferedReader reader = open(file)) {
            String first = reader.readLine();
            JsonNode node = first == null ? MAPPER.nullNode() : MAPPER.readTree(first);
            return node.has("spans") && !node.has("gold");
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /**
     * Reads a file.
     *
     * @throws GoldException where a line is no such sentence, or a span lies outside of it
     */
    public static List<SpanSentence> read(Path file) throws IOException {
        List<SpanSentence> sentences = new ArrayList<>();
        try (BufferedReader reader = open(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    sentences.add(parse(line, "[" + file.getFileName() + ":" + number + "]"));
                }
            }
        }
        return sentences;
    }

    private static SpanSentence parse(String line, String place) {
        try {
            SpanSentence sentence = MAPPER.readValue(line, SpanSentence.class);
            for (SpanSentence.LabelledSpan span : sentence.spans()) {
                boolean isInside =
                        0 <= span.start()
                                && span.start() < span.end()
                                && span.end() <= sentence.text().length();
                if (!isInside) {
                    throw new GoldException(
                            place
                                    + " span "
                                    + span.start()
                                    + " to "
                                    + span.end()
                                    + " lies outside of the text, which has "
                                    + sentence.text().length()
                                    + " characters");
                }
            }
            return sentence;
        } catch (JsonProcessingException e) {
            throw new GoldException(
                    place + " is no sentence with spans: " + e.getOriginalMessage(), e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean isGzipped = file.getFileName().toString().endsWith(".gz");
        return new BufferedReader(
                new InputStreamReader(
                        isGzipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }
}
