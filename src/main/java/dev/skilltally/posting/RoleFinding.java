package dev.skilltally.posting;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;

/**
 * The role of a posting.
 *
 * @param role identifier in the taxonomy; null where the posting is unclassified
 * @param confidence between 0 and 1; 1 for a title pattern
 * @param reason the pattern that matched, or what the categorizer said
 * @param evidence where it is written; null where no span decided
 */
public record RoleFinding(
        @Nullable String role, double confidence, String reason, @Nullable Evidence evidence)
        implements Serializable {}
