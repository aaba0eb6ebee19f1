package dev.skilltally.stats;

import dev.skilltally.query.OrderStatistics;
import dev.skilltally.query.RankRule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A quantile of a group: the value at rank h = (n - 1) p + 1, linear between ranks (Hyndman and
 * Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996, definition
 * 7), so that p = 1/2 gives the median. Its interval is [x(l), x(u)], l the largest rank with
 * P(Bin(n, p) &lt; l) and u the smallest with P(Bin(n, p) &ge; u) at most 0.025; none where one of
 * them lies outside of the group.
 *
 * @param p between 0 and 1
 * @param n number of values
 * @param value the quantile; 0 where there are no values
 * @param bounds the interval; null where there are too few values
 */
public record Quantile(double p, int n, double value, @Nullable Interval bounds) {

    /** The interval, where there are enough values for one. */
    public Optional<Interval> interval() {
        return Optional.ofNullable(bounds);
    }

    /** Asks for all ranks that some quantiles need. */
    static RankRule ranks(List<Double> wanted) {
        return size -> ranks(wanted, size);
    }

    private static int[] ranks(List<Double> wanted, int size) {
        return wanted.stream()
                .flatMapToInt(p -> IntStream.of(ranks(p, size)))
                .map(rank -> Math.clamp(rank, 1, size))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Lower bound, the ranks on both sides of the quantile, upper bound. */
    private static int[] ranks(double p, int size) {
        int below = (int) ((size - 1) * p + 1);
        return new int[] {
            BinomialRank.lower(size, p), below, below + 1, BinomialRank.upper(size, p)
        };
    }

    /** The quantiles from the order statistics that {@link #ranks} asked for. */
    static List<Quantile> of(List<Double> wanted, OrderStatistics statistics) {
        int size = statistics.size();
        if (size == 0) {
            return wanted.stream().map(p -> new Quantile(p, 0, 0, null)).toList();
        }
        int[] ranks = ranks(wanted, size);
        List<Quantile> quantiles = new ArrayList<>();
        for (double p : wanted) {
            double[] at =
                    Arrays.stream(ranks(p, size))
                            .map(rank -> Arrays.binarySearch(ranks, Math.clamp(rank, 1, size)))
                            .mapToDouble(place -> statistics.values().get(place))
                            .toArray();
            double rank = (size - 1) * p + 1;
            double value = at[1] + (rank - Math.floor(rank)) * (at[2] - at[1]);
            quantiles.add(new Quantile(p, size, value, bounds(p, size, at[0], at[3])));
        }
        return quantiles;
    }

    private static @Nullable Interval bounds(double p, int size, double low, double high) {
        boolean outside = BinomialRank.lower(size, p) < 1 || BinomialRank.upper(size, p) > size;
        return outside ? null : new Interval(low, high);
    }
}
