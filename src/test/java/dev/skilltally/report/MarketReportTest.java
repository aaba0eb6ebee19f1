package dev.skilltally.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.stats.MarketProfile;
import dev.skilltally.stats.MeasureSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What is said and drawn of the whole corpus. */
class MarketReportTest {
    private static final int MARKETS = 30;

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void everyNumberOfTheProseStandsInATableAndNothingIsComparedUnsettled(long seed) {
        RandomComparisons comparisons = new RandomComparisons(new Random(seed));
        for (int i = 0; i < MARKETS; i++) {
            MarketProfile market = comparisons.market();
            String at = "seed %d, market %d".formatted(seed, i);
            Document document =
                    new Document("", MarketReport.parts(market, MeasureSettings.DEFAULT, 30));
            assertThat(Prose.assertNumbersStandInTables(document, at, "30")).isPositive();
            for (Statement each : new MarketFindings(market).key()) {
                Prose.assertSettled(each, at + ": " + each.text());
            }
        }
    }

    @Test
    void barsBeyondTheFirstAreCounted() {
        List<List<Cell>> rows =
                IntStream.range(0, 107)
                        .mapToObj(i -> List.of(Cell.words("role " + i), Cell.number("1", 1)))
                        .toList();
        Table table =
                new Table(
                        "roles",
                        "Roles",
                        List.of(
                                Table.Column.words("role", "Role"),
                                Table.Column.number("share", "Share")),
                        rows,
                        List.of());
        Chart chart = Chart.bars("Roles", "share");

        String page =
                Format.HTML.write(
                        new Document("", List.of(table.drawn(chart.first(20)))), Samples.NONE);

        assertThat(page.split("<rect", -1)).hasSize(1 + 20);
        assertThat(page).contains("and 87 others, in the table").contains("role 106");
        assertThat(Format.HTML.write(new Document("", List.of(table.drawn(chart))), Samples.NONE))
                .doesNotContain("others");
    }
}
