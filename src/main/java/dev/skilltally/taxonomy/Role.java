package dev.skilltally.taxonomy;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.List;

/**
 * A role that postings are classified to.
 *
 * @param id lower-case words joined by hyphens
 * @param label preferred label ("Data Engineer")
 * @param family family such as {@code data}
 * @param broader the broader role, null for a top one
 * @param titles title patterns, see {@link RolePattern}
 * @param source file and line
 */
public record Role(
        String id,
        String label,
        String family,
        @Nullable String broader,
        List<RolePattern> titles,
        String source)
        implements Serializable {

    public Role {
        titles = List.copyOf(titles);
    }
}
