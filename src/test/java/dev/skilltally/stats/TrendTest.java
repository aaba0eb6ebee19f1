package dev.skilltally.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillType;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.List;

class TrendTest {
    private static final Skill PYTHON =
            new Skill(
                    "python",
                    "Python",
                    SkillType.LANGUAGE,
                    "test",
                    List.of(),
                    null,
                    false,
                    null,
                    List.of(),
                    "test:1");

    @Test
    void laterHalfOfTheTimeIsSetAgainstTheEarlier() {
        Trend trend =
                trend(month("2025-01", 1, 10), month("2025-02", 3, 10), month("2025-04", 8, 10));

        Trend.Change change = trend.changes().get(0);

        assertThat(change.from()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(change.difference().first().proportion()).isEqualTo(new Proportion(8, 10));
        assertThat(change.difference().second().proportion()).isEqualTo(new Proportion(4, 20));
        assertThat(trend.dated()).isEqualTo(30);
    }

    @Test
    void twoMonthsAreAHalfEach() {
        Trend trend = trend(month("2025-01", 1, 10), month("2025-02", 3, 10));

        assertThat(trend.changes().get(0).from()).isEqualTo(YearMonth.of(2025, 2));
    }

    @Test
    void oneMonthHasNoChange() {
        assertThat(trend(month("2025-01", 1, 10)).changes()).isEmpty();
    }

    @Test
    void queryOfAMonthHoldsItsFirstAndLastDay() {
        assertThat(QueryString.print(trend().queryOf(YearMonth.of(2024, 2))))
                .isEqualTo("posted>=2024-02-01 posted<=2024-02-29");
    }

    private static Trend trend(Trend.Month... months) {
        return new Trend(PostingQuery.all(), List.of(PYTHON), List.of(months), 0);
    }

    private static Trend.Month month(String month, int count, int n) {
        return new Trend.Month(YearMonth.parse(month), List.of(new Proportion(count, n)));
    }
}
