package dev.skilltally.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.Proportion;
import dev.skilltally.stats.Trend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is said and drawn of shares by month. */
class TrendReportTest {
    private static final int TRENDS = 60;

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void everyNumberOfTheProseStandsInATableAndComparesWhatIsSettled(long seed) {
        RandomTrends trends = new RandomTrends(new Random(seed));
        int compared = 0;
        for (int i = 0; i < TRENDS; i++) {
            Trend trend = trends.next();
            String at = "seed %d, trend %d".formatted(seed, i);
            Document document = new Document("", TrendReport.parts(trend, "all roles"));
            Prose.assertNumbersStandInTables(document, at, "20");
            for (Statement statement : new TrendFindings(trend, "all roles").key()) {
                compared += Prose.assertSettled(statement, at + ": " + statement.text());
            }
            assertThat(Format.HTML.write(document, Samples.NONE)).as(at).contains("</html>");
        }
        assertThat(compared).isGreaterThan(TRENDS / 10);
    }

    @Test
    void littleDatedMaterialIsNoTrend() {
        String page = page(trend(90, month("2012-01", 1), month("2023-10", 8)));

        assertThat(page)
                .contains(
                        "There are too few dated postings to speak of a trend: 9 of the 99 readable"
                                + " postings of all roles have a date; none of the 2 months have"
                                + " the 20 postings that a point needs.")
                .doesNotContain("<svg");
    }

    @Test
    void monthOfFewPostingsIsNoPointAndNoLastValue() {
        String page =
                page(trend(0, month("2025-01", 40), month("2025-02", 50), month("2025-03", 1)));

        assertThat(page)
                .contains("skill-a: 50.0\u202F% in February 2025 (n\u00A0=\u00A050)")
                .contains("and so points of a line: 2 of the 3 months.");
        assertThat(page.split("<circle", -1)).hasSize(1 + 2);
    }

    @Test
    void lineBreaksWhereAMonthIsMissing() {
        String page =
                page(
                        trend(
                                0,
                                month("2024-01", 40),
                                month("2024-02", 40),
                                month("2024-03", 40),
                                month("2024-07", 40),
                                month("2024-08", 40)));

        assertThat(page.split("<polyline", -1)).hasSize(1 + 2);
        assertThat(page).contains("0.00,", "14.29,", "28.57,", "85.71,", "100.00,");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-04, 2026-01 2026-02 2026-03 2026-04",
        "2025-11, 2026-10, 2026-01 2026-04 2026-07 2026-10",
        "2012-01, 2025-02, 2015-01 2020-01 2025-01",
        "2022-02, 2025-01, 2023-01 2024-01 2025-01"
    })
    void axisNamesAFewRoundMonths(String first, String last, String named) {
        MonthAxis axis = new MonthAxis(YearMonth.parse(first), YearMonth.parse(last));

        assertThat(String.join(" ", axis.named().stream().map(YearMonth::toString).toList()))
                .isEqualTo(named);
    }

    private static String page(Trend trend) {
        return Format.HTML.write(
                new Document("", TrendReport.parts(trend, "all roles")), Samples.NONE);
    }

    private static Trend trend(int undated, Trend.Month... months) {
        return new Trend(
                PostingQuery.all(),
                new ArrayList<>(List.of(RandomTrends.skill(0))),
                List.of(months),
                undated);
    }

    private static Trend.Month month(String month, int n) {
        return new Trend.Month(YearMonth.parse(month), List.of(new Proportion(n / 2, n)));
    }
}
