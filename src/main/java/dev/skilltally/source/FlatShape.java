package dev.skilltally.source;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * An object whose keys are column names. A value that is an object counts by its name or label
 * ({@code "company": {"name": …}}), a list by its elements.
 */
final class FlatShape implements JsonShape {
    private static final List<String> NAMING = List.of("name", "display_name", "label", "text");

    @Override
    public boolean fits(JsonNode node) {
        return true;
    }

    @Override
    public void read(JsonNode node, FieldMapping mapping, FieldValues values) {
        for (var entry : node.properties()) {
            FieldMapping.Target target = mapping.target(entry.getKey());
            if (target != null) {
                List<String> written = new ArrayList<>(1);
                collect(entry.getValue(), written);
                values.offer(target, written);
            }
        }
    }

    private static void collect(JsonNode value, List<String> written) {
        if (value.isArray()) {
            value.forEach(element -> collect(element, written));
        } else if (value.isObject()) {
            for (String key : NAMING) {
                if (value.path(key).isTextual()) {
                    written.add(value.path(key).asText());
                    return;
                }
            }
        } else {
            String text = JsonShape.text(value);
            if (text != null) {
                written.add(Missing.blanked(text));
            }
        }
    }
}
