package dev.skilltally.taxonomy;

import java.io.Serializable;
import java.util.List;

/**
 * A pattern for job titles: words in order, matched on the title's tokens in any case.
 *
 * <p>{@code data engineer} matches these words side by side; {@code (a|b)} is a choice; {@code *}
 * stands for any one word; {@code word?} may be missing. Of several patterns that match, the one
 * whose head word stands first in the title's own reading order of importance wins; the reader of
 * titles defines it.
 *
 * @param text the pattern as written
 * @param not words that must not stand anywhere in the title
 * @param source file and line
 */
public record RolePattern(String text, List<String> not, String source) implements Serializable {
    public RolePattern {
        not = List.copyOf(not);
    }
}
