package dev.skilltally.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoOccurrenceTest {

    /** Of 100 postings: lift = together x 100 / (first x second). */
    @ParameterizedTest(name = "{0} and {1}, together {2}")
    @CsvSource({
        "50, 40, 20, 1, 0", // as chance would have it
        "50, 40, 40, 2, 1",
        "20, 10, 8, 4, 2",
        "50, 40, 10, 0.5, -1",
        "40, 30, 15, 1.25, 0.3219"
    })
    void liftIsTogetherOverWhatChanceGives(
            int first, int second, int together, double lift, double bits) {
        CoOccurrence pair = pair(100, first, second, together);

        assertThat(pair.lift()).isEqualTo(lift, within(1e-12));
        assertThat(pair.pmi()).isEqualTo(bits, within(0.00005));
        assertThat(pair.interval().orElseThrow().contains(pair.lift())).isTrue();
    }

    /** Variance of the logarithm: 1/20 - 1/50 - 1/40 + 1/100 = 0.015. */
    @Test
    void intervalIsThatOfTheLogarithm() {
        double factor = Math.exp(1.959964 * Math.sqrt(0.015));

        Interval interval = pair(100, 50, 40, 20).interval().orElseThrow();

        assertThat(interval.low()).isEqualTo(1 / factor, within(1e-6));
        assertThat(interval.high()).isEqualTo(factor, within(1e-6));
    }

    @Test
    void skillsThatNeverMeetHaveNoLiftAndNoInterval() {
        CoOccurrence pair = pair(100, 50, 40, 0);

        assertThat(pair.lift()).isZero();
        assertThat(pair.pmi()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(pair.interval()).isEmpty();
    }

    @Test
    void moreTogetherThanEachAloneIsRefused() {
        assertThatThrownBy(() -> pair(100, 50, 40, 41))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CoOccurrence pair(int n, int first, int second, int together) {
        return new CoOccurrence(share("a", first, n), share("b", second, n), together);
    }

    private static SkillShare share(String skill, int count, int n) {
        return new SkillShare(skill, skill, 1, new Proportion(count, n));
    }
}
