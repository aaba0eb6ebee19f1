package dev.skilltally.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.query.OrderStatistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class MedianTest {

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1", "20, 6", "100, 40", "1261, 596", "1331, 630", "1000000, 499020"})
    void intervalStartsAtTheLargestRankWithAtMostTwoAndAHalfPercentBelow(int n, int rank) {
        assertThat(BinomialRank.lowerOfMedian(n)).isEqualTo(rank);
    }

    @Test
    void twentyValuesGiveTheirSixthAndFifteenth() {
        Median median = of(LongStream.rangeClosed(1, 20).boxed().toList());

        assertThat(median.value()).isEqualTo(10.5);
        assertThat(median.interval()).contains(new Interval(6, 15));
    }

    @Test
    void oddNumberOfValuesGivesTheMiddleOne() {
        assertThat(of(List.of(10L, 20L, 70L)).value()).isEqualTo(20);
    }

    @Test
    void fiveValuesGiveNoInterval() {
        assertThat(of(List.of(1L, 2L, 3L, 4L, 5L)).interval()).isEmpty();
    }

    @Test
    void noValueGivesNoMedian() {
        assertThat(of(List.of()).isPresent()).isFalse();
    }

    private static Median of(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return Median.of(new OrderStatistics(0, List.of()));
        }
        int[] ranks = Median.RANKS.ranks(sorted.size());
        assertThat(IntStream.range(1, ranks.length).allMatch(i -> ranks[i - 1] <= ranks[i]))
                .isTrue();
        return Median.of(
                new OrderStatistics(
                        sorted.size(),
                        Arrays.stream(ranks).mapToObj(rank -> sorted.get(rank - 1)).toList()));
    }
}
