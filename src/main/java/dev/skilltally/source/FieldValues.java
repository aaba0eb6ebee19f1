package dev.skilltally.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields of one row as written, blank ones left out. */
final class FieldValues {
    private final Map<PostingField, List<String>> values = new EnumMap<>(PostingField.class);
    private final Map<PostingField, Integer> ranks = new EnumMap<>(PostingField.class);

    /** Adds a value beside those that the field has. */
    void add(PostingField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            List<String> present = values.computeIfAbsent(field, key -> new ArrayList<>(1));
            String stripped = value.strip();
            if (!present.contains(stripped)) {
                present.add(stripped);
            }
        }
    }

    /** Sets a field from a named column, unless a stronger name has filled it. */
    void offer(FieldMapping.Target target, List<String> offered) {
        if (offered.stream().allMatch(String::isBlank)) {
            return;
        }
        Integer taken = ranks.get(target.field());
        if (taken == null || target.rank() < taken) {
            values.remove(target.field());
            offered.forEach(value -> add(target.field(), value));
            ranks.put(target.field(), target.rank());
        }
    }

    @Nullable String first(PostingField field) {
        List<String> present = values.get(field);
        return present == null ? null : present.getFirst();
    }

    List<String> all(PostingField field) {
        return values.getOrDefault(field, List.of());
    }
}
