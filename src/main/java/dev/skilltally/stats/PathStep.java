package dev.skilltally.stats;

import org.jspecify.annotations.Nullable;

/**
 * One skill on the way from one role to another.
 *
 * @param difference its share in the role that is aimed at and in the one that is left
 * @param premium its premium in the role that is aimed at; null where it is suppressed
 */
public record PathStep(ShareDifference difference, @Nullable Premium premium) {}
