package dev.skilltally.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** Expected values: Newcombe (1998), table I, method 3; and 0 of 20. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "29, 29, 0.8830, 1"
    })
    void wilsonIntervalIsThePublishedOne(int count, int n, double low, double high) {
        Interval interval = new Proportion(count, n).interval();

        assertThat(interval.low()).isEqualTo(low, within(0.00005));
        assertThat(interval.high()).isEqualTo(high, within(0.00005));
    }

    @Test
    void intervalOfNothingSaysNothing() {
        assertThat(new Proportion(0, 0).interval()).isEqualTo(new Interval(0, 1));
    }

    /** Newcombe (1998), table II, contrast (a), method 10: 56/70 - 48/80. */
    @Test
    void differenceOfTwoSharesHasNewcombesInterval() {
        Interval interval = new ShareDifference(share(56, 70), share(48, 80)).interval();

        assertThat(interval.low()).isEqualTo(0.0524, within(0.00005));
        assertThat(interval.high()).isEqualTo(0.3339, within(0.00005));
    }

    @Test
    void logOddsAddOneHalfToEachCell() {
        ShareDifference difference = new ShareDifference(share(3, 4), share(1, 4));

        assertThat(difference.logOdds())
                .isEqualTo(Math.log((3.5 / 1.5) / (1.5 / 3.5)), within(1e-12));
        assertThat(difference.z())
                .isEqualTo(
                        difference.logOdds() / Math.sqrt(1 / 3.5 + 1 / 1.5 + 1 / 1.5 + 1 / 3.5),
                        within(1e-12));
    }

    private static SkillShare share(int count, int n) {
        return new SkillShare("python", "Python", 1, new Proportion(count, n));
    }
}
