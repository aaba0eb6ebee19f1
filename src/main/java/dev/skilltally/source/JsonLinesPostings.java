package dev.skilltally.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;

/** Postings of JSON Lines: a line that does not parse costs that line. */
final class JsonLinesPostings {
    private JsonLinesPostings() {}

    static void read(InputStream in, RowCollector rows) throws IOException {
        LineReader lines = new LineReader(in, LongRows.LONGEST, false);
        JsonPostings postings = new JsonPostings(rows);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.wasCut()) {
                rows.reject(
                        lines.number(),
                        RejectionReason.ROW_TOO_LONG,
                        LongRows.MESSAGE,
                        LongRows.beginning(line));
            } else if (!line.isBlank()) {
                line(line, lines.number(), postings, rows);
            }
        }
    }

    private static void line(String line, long number, JsonPostings postings, RowCollector rows)
            throws IOException {
        JsonNode node;
        try {
            node = JsonDocument.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            rows.reject(
                    number,
                    RejectionReason.MALFORMED_JSON,
                    "line is not a JSON object: " + JsonDocument.problem(e),
                    line);
            return;
        }
        postings.read(node, number, () -> line);
    }
}
