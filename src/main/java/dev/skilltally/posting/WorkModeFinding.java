package dev.skilltally.posting;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;

/**
 * The work mode of a posting.
 *
 * @param mode the mode, {@link WorkMode#UNSTATED} where nothing says it
 * @param reason what decided
 * @param evidence where it is written; null where nothing is
 */
public record WorkModeFinding(WorkMode mode, String reason, @Nullable Evidence evidence)
        implements Serializable {}
