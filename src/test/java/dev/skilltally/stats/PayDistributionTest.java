package dev.skilltally.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PayDistributionTest {

    @Test
    void bandsAreInOrderOfAmountWithoutHolesAndOfOneCurrency() {
        FacetCounts counts =
                new FacetCounts(
                        Dimension.PAY_BAND,
                        12,
                        List.of(
                                new FacetCounts.Value("USD/150000", "", 5),
                                new FacetCounts.Value("USD/75000", "", 4),
                                new FacetCounts.Value("EUR/100000", "", 3)),
                        0,
                        0,
                        0);

        PayDistribution distribution =
                new PayDistribution(List.of(), PayDistribution.bands(counts, "USD"), 7);

        assertThat(distribution.bands())
                .containsExactly(
                        new PayDistribution.Band(75_000, 100_000, 4),
                        new PayDistribution.Band(100_000, 125_000, 0),
                        new PayDistribution.Band(125_000, 150_000, 0),
                        new PayDistribution.Band(150_000, 175_000, 5));
        assertThat(distribution.stated()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "1, CORE",
        "0.5, CORE",
        "0.4999, COMMON",
        "0.2, COMMON",
        "0.1999, OCCASIONAL",
        "0.05, OCCASIONAL",
        "0.0499, RARE",
        "0, RARE"
    })
    void tierHoldsItsLeastShare(double share, SkillTier tier) {
        assertThat(SkillTier.of(share)).isEqualTo(tier);
    }
}
