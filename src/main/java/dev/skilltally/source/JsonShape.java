package dev.skilltally.source;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

/** One way of laying a posting out as a JSON object. */
interface JsonShape {
    /** Whether an object is laid out so. */
    boolean fits(JsonNode node);

    /** Takes what the object says. */
    void read(JsonNode node, FieldMapping mapping, FieldValues values);

    /** A text or number as it is written; null for anything else. */
    static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }

    /** The text at a path of keys; null where there is none. */
    static @Nullable String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String key : path) {
            at = at.path(key);
        }
        return text(at);
    }
}
