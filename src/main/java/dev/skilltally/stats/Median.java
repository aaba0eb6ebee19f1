package dev.skilltally.stats;

import dev.skilltally.query.OrderStatistics;
import dev.skilltally.query.RankRule;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A median with its interval from order statistics: [x(l), x(n+1-l)], l the largest with P(Bin(n,
 * 1/2) &lt; l) &le; 0.025 (David and Nagaraja, "Order Statistics", 7.1). There is none under n = 6.
 *
 * @param n number of values
 * @param value the middle value, the mean of the two middle ones where n is even; 0 where there is
 *     none
 * @param bounds the interval; null where n is under 6
 */
public record Median(int n, double value, @Nullable Interval bounds) {
    /** A median of nothing. */
    public static final Median NONE = new Median(0, 0, null);

    /** Asks for the lower bound, the two middle values and the upper bound. */
    static final RankRule RANKS =
            size -> {
                int low = BinomialRank.lowerOfMedian(size);
                return new int[] {
                    Math.max(1, low), (size + 1) / 2, size / 2 + 1, Math.min(size, size + 1 - low)
                };
            };

    /** The median from the order statistics that {@link #RANKS} asked for. */
    static Median of(OrderStatistics statistics) {
        if (statistics.size() == 0) {
            return NONE;
        }
        double value = (statistics.values().get(1) + statistics.values().get(2)) / 2.0;
        Interval bounds =
                BinomialRank.lowerOfMedian(statistics.size()) == 0
                        ? null
                        : new Interval(statistics.values().get(0), statistics.values().get(3));
        return new Median(statistics.size(), value, bounds);
    }

    /** The interval, where there are enough values for one. */
    public Optional<Interval> interval() {
        return Optional.ofNullable(bounds);
    }

    public boolean isPresent() {
        return n > 0;
    }

    /** The interval of this median minus another of other postings, where both have one. */
    public Optional<Interval> minus(Median other) {
        return bounds == null || other.bounds == null
                ? Optional.empty()
                : Optional.of(Interval.ofDifference(value, bounds, other.value, other.bounds));
    }
}
