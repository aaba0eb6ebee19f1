package dev.skilltally.stats;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What a skill adds to the median base pay of a role: association, not cause.
 *
 * @param skill identifier
 * @param label preferred label
 * @param with median of the postings that mention it
 * @param without median of the others
 * @param role median of all of them
 * @param adjusted the premium within levels of seniority; null where too few postings remain
 */
public record Premium(
        String skill,
        String label,
        Median with,
        Median without,
        Median role,
        @Nullable AdjustedPremium adjusted) {
    /** Under so many postings with the skill a premium is not printed. */
    public static final int LEAST_POSTINGS = 20;

    /** Median with the skill minus median of the role. */
    public double amount() {
        return with.value() - role.value();
    }

    /** Interval of the median with minus the median without the skill, two independent groups. */
    public Optional<Interval> interval() {
        return with.minus(without);
    }

    /** Whether there are too few postings to print it. */
    public boolean isSuppressed() {
        return with.n() < LEAST_POSTINGS;
    }
}
