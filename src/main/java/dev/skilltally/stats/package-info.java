/**
 * Counts to measures: shares, overlaps, medians, premiums and mixes, each with its n and its
 * interval. Pure functions of what an index answers.
 *
 * <p>Start with {@link dev.skilltally.stats.Measures}, which asks the index, and {@link
 * dev.skilltally.stats.RoleComparison}, which comes out. Every formula stands with the class that
 * computes it.
 */
@NullMarked
package dev.skilltally.stats;

import org.jspecify.annotations.NullMarked;
