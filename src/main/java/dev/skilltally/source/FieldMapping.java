package dev.skilltally.source;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column or key of a file holds which field: what the user says, then the names of {@link
 * PostingField}. A column that the user names for a field serves that field alone.
 */
public final class FieldMapping implements Serializable {
    /** The names of {@link PostingField} and nothing else. */
    public static final FieldMapping DEFAULTS = new FieldMapping(Map.of());

    private final Map<String, Target> targets = new HashMap<>();

    /** A field and how strong the name is; lower is stronger. */
    record Target(PostingField field, int rank) implements Serializable {}

    private FieldMapping(Map<PostingField, List<String>> chosen) {
        for (PostingField field : PostingField.values()) {
            List<String> names = field.names();
            for (int rank = 0; rank < names.size(); rank++) {
                targets.put(names.get(rank), new Target(field, rank + 1));
            }
        }
        chosen.forEach(
                (field, columns) -> {
                    for (String column : columns) {
                        targets.put(PostingField.normalise(column), new Target(field, 0));
                    }
                });
    }

    /**
     * A mapping from pairs such as {@code title=Stelle}.
     *
     * @throws IllegalArgumentException where a pair has no {@code =} or names no field
     */
    public static FieldMapping of(Collection<String> pairs) {
        Map<PostingField, List<String>> chosen = new EnumMap<>(PostingField.class);
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals <= 0 || PostingField.normalise(pair.substring(equals + 1)).isEmpty()) {
                throw new IllegalArgumentException(
                        "mapping \"" + pair + "\" is not of the form field=column");
            }
            chosen.computeIfAbsent(
                            PostingField.of(pair.substring(0, equals)), field -> new ArrayList<>())
                    .add(pair.substring(equals + 1));
        }
        return new FieldMapping(chosen);
    }

    /** The field of a column or key, or null where it names none. */
    @Nullable Target target(String column) {
        return targets.get(PostingField.normalise(column));
    }
}
