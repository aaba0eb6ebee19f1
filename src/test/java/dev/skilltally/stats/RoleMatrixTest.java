package dev.skilltally.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class RoleMatrixTest {
    private static final Median PAY = new Median(100, 100_000, new Interval(95_000, 106_000));
    private static final Median MORE = new Median(100, 130_000, new Interval(126_000, 142_000));

    private final RoleSummary one =
            Populations.summary("one", 10, Map.of("python", 6, "sql", 8), PAY);
    private final RoleSummary two =
            Populations.summary("two", 100, Map.of("python", 60, "sql", 80), MORE);
    private final RoleSummary three =
            Populations.summary("three", 10, Map.of("python", 8, "java", 6), Median.NONE);
    private final RoleSummary four = Populations.summary("four", 10, Map.of("go", 6), PAY);

    /** (0.6, 0.8, 0) and (0.8, 0, 0.6): both of length 1, product 0.48. */
    @Test
    void cosineIsOfTheVectorsOfShares() {
        assertThat(pair(one, two).cosine()).isEqualTo(1, within(1e-12));
        assertThat(pair(one, three).cosine()).isEqualTo(0.48, within(1e-12));
        assertThat(pair(one, four).cosine()).isZero();
    }

    /** MOVER: 30,000 - sqrt(4,000^2 + 6,000^2), 30,000 + sqrt(12,000^2 + 5,000^2). */
    @Test
    void payGapHasMoversInterval() {
        Interval interval = pair(one, two).payGapInterval().orElseThrow();

        assertThat(pair(one, two).payGap()).isEqualTo(30_000);
        assertThat(interval.low()).isEqualTo(22_788.9, within(0.05));
        assertThat(interval.high()).isEqualTo(43_000, within(0.05));
        assertThat(pair(one, three).hasPay()).isFalse();
    }

    @Test
    void everyPairStandsAtItsPlaces() {
        List<RoleSummary> roles = List.of(one, two, three, four);
        RoleMatrix matrix = RoleMatrix.of(roles, 10, 0, 2);

        assertThat(matrix.pairs()).hasSize(6);
        for (int i = 0; i < roles.size(); i++) {
            for (int j = i + 1; j < roles.size(); j++) {
                assertThat(matrix.pair(i, j).first()).isEqualTo(roles.get(i));
                assertThat(matrix.pair(i, j).second()).isEqualTo(roles.get(j));
            }
        }
        assertThat(matrix.closest().get(0)).isEqualTo(matrix.pair(0, 1));
    }

    @Test
    void likeStandsByLikeWhateverTheNumberOfPostings() {
        RoleSummary java = Populations.summary("java", 90, Map.of("java", 80, "go", 10), PAY);
        RoleSummary data = Populations.summary("data", 80, Map.of("sql", 70, "python", 20), PAY);
        RoleSummary go = Populations.summary("go", 70, Map.of("go", 50, "java", 40), PAY);
        RoleSummary bi = Populations.summary("bi", 60, Map.of("sql", 55, "excel", 20), PAY);
        RoleMatrix matrix = RoleMatrix.of(List.of(java, data, go, bi), 10, 0, 2);

        RoleMatrix ordered = matrix.byLikeness();

        assertThat(ordered.roles()).containsExactly(data, bi, java, go);
        assertThat(ordered.pair(1, 2).cosine()).isEqualTo(matrix.pair(0, 3).cosine());
        assertThat(ordered.pair(1, 2).first()).isEqualTo(bi);
        assertThat(ordered.byLikeness().roles()).isEqualTo(ordered.roles());
    }

    @Test
    void settledGapsAreThoseWhoseIntervalExcludesZero() {
        RoleMatrix matrix = RoleMatrix.of(List.of(one, two, three, four), 10, 0, 2);

        assertThat(matrix.settledGaps())
                .containsExactly(matrix.pair(0, 1), matrix.pair(1, 3))
                .extracting(pair -> pair.lowerFirst().second())
                .containsOnly(two);
    }

    private static RolePair pair(RoleSummary first, RoleSummary second) {
        return RolePair.of(first, second, 2);
    }
}
