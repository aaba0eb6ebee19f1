package dev.skilltally.report;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.Proportion;

/**
 * A share in two populations.
 *
 * @param first of the first
 * @param second of the second
 */
record Contrast(Proportion first, Proportion second) {
    /** Interval of first minus second. */
    Interval interval() {
        return Interval.ofDifference(
                first.share(), first.interval(), second.share(), second.interval());
    }

    boolean isSettled() {
        return interval().excludesZero();
    }

    /** Whether the first is settled to be the larger one. */
    boolean favoursFirst() {
        return interval().low() > 0;
    }

    boolean favoursSecond() {
        return interval().high() < 0;
    }

    Contrast turned() {
        return new Contrast(/* first= */ second, /* second= */ first);
    }
}
