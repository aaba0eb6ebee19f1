package dev.skilltally.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.skilltally.query.OrderStatistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class QuantileTest {

    /** Of the values 10, 20, 30, ... */
    @ParameterizedTest(name = "p {0} of {1} values is {2}")
    @CsvSource({
        "0.1, 11, 20",
        "0.25, 5, 20",
        "0.5, 4, 25",
        "0.5, 5, 30",
        "0.75, 4, 32.5",
        "0.9, 2, 19",
        "0.1, 1, 10"
    })
    void liesBetweenTheTwoNearestValues(double p, int n, double expected) {
        assertThat(of(p, n).value()).isEqualTo(expected, within(1e-9));
    }

    /** P(Bin(20, 1/4) &lt; 2) = 0.0243, P(&ge; 10) = 0.0139, P(&ge; 9) = 0.0409. */
    @Test
    void quartileOfTwentyLiesBetweenTheSecondAndTheTenth() {
        assertThat(of(0.25, 20).interval()).contains(new Interval(20, 100));
        assertThat(of(0.75, 20).interval()).contains(new Interval(110, 190));
    }

    @Test
    void tenthPercentileOfFewHasNoInterval() {
        assertThat(of(0.1, 20).interval()).isEmpty();
    }

    @Test
    void severalQuantilesShareTheRanksThatWereAskedFor() {
        List<Double> wanted = PayDistribution.WANTED;
        List<Quantile> quantiles = Quantile.of(wanted, statistics(wanted, 100));

        assertThat(quantiles)
                .extracting(each -> Math.rint(10 * each.value()) / 10)
                .containsExactly(109.0, 257.5, 505.0, 752.5, 901.0);
        assertThat(quantiles.get(2).interval()).contains(new Interval(400, 610));
    }

    @Test
    void quantilesOfNothingHaveNoValues() {
        assertThat(Quantile.of(List.of(0.5), new OrderStatistics(0, List.of())))
                .containsExactly(new Quantile(0.5, 0, 0, null));
    }

    @Test
    void medianRankWithoutASumIsTheRankOfTheSum() {
        IntStream.concat(IntStream.rangeClosed(0, 3_000), IntStream.of(10_007, 100_003))
                .forEach(
                        n ->
                                assertThat(BinomialRank.lowerOfMedian(n))
                                        .as("n = %s", n)
                                        .isEqualTo(BinomialRank.lower(n, 0.5)));
    }

    private static Quantile of(double p, int n) {
        return Quantile.of(List.of(p), statistics(List.of(p), n)).get(0);
    }

    private static OrderStatistics statistics(List<Double> wanted, int n) {
        List<Long> values = LongStream.rangeClosed(1, n).mapToObj(i -> 10 * i).toList();
        return new OrderStatistics(
                n,
                Arrays.stream(Quantile.ranks(wanted).ranks(n))
                        .mapToObj(rank -> values.get(rank - 1))
                        .toList());
    }
}
