package dev.skilltally.posting;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;

/**
 * The level of a posting.
 *
 * @param level the level, {@link Seniority#UNSTATED} where nothing says it
 * @param reason what decided: a title word, years asked for, a numeral, or nothing
 * @param evidence where it is written; null where nothing is
 */
public record SeniorityFinding(Seniority level, String reason, @Nullable Evidence evidence)
        implements Serializable {}
