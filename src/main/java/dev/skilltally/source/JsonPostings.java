package dev.skilltally.source;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Postings of JSON values: schema.org, Greenhouse, Lever, Ashby, or any object whose keys name
 * fields. Values that hold several postings give them all.
 */
final class JsonPostings {
    private static final List<JsonShape> SHAPES =
            List.of(
                    new SchemaOrgShape(),
                    new GreenhouseShape(),
                    new LeverShape(),
                    new AshbyShape(),
                    new FlatShape());

    private final RowCollector rows;

    JsonPostings(RowCollector rows) {
        this.rows = rows;
    }

    void read(JsonNode node, long line, Supplier<String> raw) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        unfold(node, found, 0);
        for (JsonNode posting : found) {
            rows.row(line, values(posting), found.size() == 1 ? raw : posting::toString);
        }
        if (found.isEmpty()) {
            rows.reject(
                    line,
                    RejectionReason.NO_POSTING,
                    "JSON value holds no object with a field of a posting",
                    raw.get());
        }
    }

    /** The postings inside lists, graphs and answers of job boards. */
    private static void unfold(JsonNode node, List<JsonNode> found, int depth) {
        if (depth > 8) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> unfold(element, found, depth + 1));
        } else if (node.isObject()) {
            boolean listed = false;
            for (var entry : node.properties()) {
                if (JsonDocument.holdsPostings(entry.getKey())
                        && entry.getValue().isContainerNode()
                        && !entry.getValue().isEmpty()) {
                    unfold(entry.getValue(), found, depth + 1);
                    listed = true;
                }
            }
            if (!listed) {
                found.add(node);
            }
        }
    }

    private FieldValues values(JsonNode node) {
        FieldValues values = new FieldValues();
        SHAPES.stream()
                .filter(shape -> shape.fits(node))
                .findFirst()
                .ifPresent(shape -> shape.read(node, rows.options().mapping(), values));
        return values;
    }
}
