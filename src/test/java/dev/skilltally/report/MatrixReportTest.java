package dev.skilltally.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.RoleMatrix;
import dev.skilltally.stats.RolePair;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What is said and drawn of all pairs of roles. */
class MatrixReportTest {
    private static final int MATRICES = 30;

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void everyNumberOfTheProseStandsInATableAndComparesWhatIsSettled(long seed) {
        RandomComparisons comparisons = new RandomComparisons(new Random(seed));
        int compared = 0;
        for (int i = 0; i < MATRICES; i++) {
            RoleMatrix matrix = comparisons.matrix();
            String at = "seed %d, matrix %d".formatted(seed, i);
            Prose.assertNumbersStandInTables(document(matrix), at, "30");
            for (Statement each : new MatrixFindings(matrix, MeasureSettings.DEFAULT).key()) {
                compared += Prose.assertSettled(each, at + ": " + each.text());
            }
        }
        assertThat(compared).isGreaterThan(MATRICES / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {43, 44, 45})
    void everyPairIsACellAndOnlySettledGapsAreColoured(long seed) {
        RoleMatrix matrix = new RandomComparisons(new Random(seed)).matrix();
        Document document = document(matrix);
        String page = Format.HTML.write(document, Samples.NONE);

        assertThat(count(page, "<rect class=\"heat")).isEqualTo(matrix.pairs().size());
        assertThat(count(page, "<rect class=\"(?:more|less)"))
                .isEqualTo(matrix.settledGaps().size());
        assertThat(DocumentCheck.of(document)).isSameAs(document);
    }

    @Test
    void gapOfTheSquareIsThatOfTheRowOverTheColumn() {
        RoleMatrix matrix = new RandomComparisons(new Random(46)).matrix().byLikeness();
        List<List<Cell>> rows = new RoleSquares(matrix).gaps("USD").rows();
        int checked = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                RolePair pair = matrix.pair(j, i);
                Cell cell = rows.get(i).get(j + 1);
                if (pair.hasPay()) {
                    assertThat(cell.value()).isEqualTo(pair.payGap());
                    assertThat(cell.text().startsWith("("))
                            .isEqualTo(
                                    pair.payGapInterval().filter(Interval::excludesZero).isEmpty());
                    checked++;
                }
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void squareThatIsTooWideForATerminalIsNotBroken() {
        RoleMatrix matrix = new RandomComparisons(new Random(47)).matrix();
        String text = Format.TEXT.write(document(matrix), Samples.NONE);

        assertThat(text).contains("1 Role ").doesNotContain("Too wide");
    }

    @ParameterizedTest
    @CsvSource({"0.09, heat1", "0.1, heat2", "0.349, heat3", "0.35, heat4", "0.5, heat5"})
    void overlapsHaveOneOfFiveColours(double overlap, String style) {
        assertThat(HeatScale.ofShares().style(overlap)).isEqualTo(style);
    }

    @Test
    void amountsHaveRoundLimits() {
        assertThat(HeatScale.ofAmounts(123_200).steps())
                .extracting(HeatScale.Step::label)
                .containsExactly(
                        "-100k and over",
                        "-50k to 100k",
                        "-0 to 50k",
                        "+0 to 50k",
                        "+50k to 100k",
                        "+100k and over");
    }

    private static Document document(RoleMatrix matrix) {
        return new Document("", MatrixReport.parts(MeasureSettings.DEFAULT, matrix));
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
