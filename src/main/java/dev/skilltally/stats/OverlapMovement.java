package dev.skilltally.stats;

import dev.skilltally.taxonomy.Role;

/**
 * The overlap of the top lists of two roles on two sides of an edit of the taxonomy.
 *
 * @param first a role
 * @param second another
 * @param before the overlap before the edit
 * @param after the overlap behind it
 */
public record OverlapMovement(Role first, Role second, Overlap before, Overlap after) {
    /** Whether the Jaccard overlap is another. */
    public boolean isMoved() {
        return before.shared() != after.shared() || before.union() != after.union();
    }
}
