package dev.skilltally.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

/**
 * Postings of one JSON document, element by element, so that an array of any length can be read.
 * JSON that breaks in the middle can't be taken up again: what came before it stands, the rest is
 * one rejection.
 */
final class JsonDocument {
    /** For a text that is one JSON value and nothing after it. */
    static final JsonMapper MAPPER =
            mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** For a value inside a document. */
    private static final JsonMapper ELEMENTS = mapper().build();

    private static JsonMapper.Builder mapper() {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder().maxStringLength(LongRows.LONGEST * 2).build();
        return JsonMapper.builder(
                JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build());
    }

    private static final Set<String> LISTS =
            Set.of(
                    "jobs",
                    "postings",
                    "@graph",
                    "data",
                    "results",
                    "items",
                    "jobpostings",
                    "job_postings",
                    "rows",
                    "records",
                    "hits");

    private JsonDocument() {}

    /** Whether a key is one that the list of postings goes by. */
    static boolean holdsPostings(String name) {
        return LISTS.contains(name.toLowerCase(Locale.ROOT));
    }

    static void read(InputStream in, RowCollector rows) throws IOException {
        JsonPostings postings = new JsonPostings(rows);
        long line = 1;
        try (JsonParser parser = ELEMENTS.getFactory().createParser(in)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_ARRAY) {
                    elements(parser, postings);
                } else if (token == JsonToken.START_OBJECT) {
                    object(parser, line, postings);
                }
            }
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? line : e.getLocation().getLineNr();
            rows.reject(
                    at,
                    RejectionReason.MALFORMED_JSON,
                    "JSON breaks off, what follows is not read: " + problem(e),
                    "");
        }
    }

    private static void elements(JsonParser parser, JsonPostings postings) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                return;
            }
            long line = parser.currentTokenLocation().getLineNr();
            JsonNode node = ELEMENTS.readTree(parser);
            postings.read(node, line, node::toString);
        }
    }

    /** An object that holds the list, or is the posting itself. */
    private static void object(JsonParser parser, long line, JsonPostings postings)
            throws IOException {
        ObjectNode others = ELEMENTS.createObjectNode();
        boolean listed = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && holdsPostings(name)) {
                elements(parser, postings);
                listed = true;
            } else {
                others.set(name, ELEMENTS.readTree(parser));
            }
        }
        if (!listed) {
            postings.read(others, line, others::toString);
        }
    }

    /** The first line of what Jackson says, without its place. */
    static String problem(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
