package dev.skilltally.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.MeasureException;
import dev.skilltally.stats.Proportion;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class DocumentCheckTest {

    @Test
    void numbersThatAgreeWithTheirTextArePrinted() {
        Document document = document(Cell.share(new Proportion(1, 3)), Cell.count(1_234));

        assertThat(DocumentCheck.of(document)).isSameAs(document);
    }

    @Test
    void shareThatIsNotTheOnePrintedIsNamed() {
        assertThatThrownBy(() -> DocumentCheck.of(document(cell("33.4 %", 1 / 3.0, null))))
                .isInstanceOf(MeasureException.class)
                .hasMessageContaining("table shares, row \"Python\", value \"33.4 %\"");
    }

    @Test
    void countThatIsNotTheOnePrintedIsNamed() {
        assertThatThrownBy(() -> DocumentCheck.of(document(cell("1,234", 1_235.0, null))))
                .hasMessageContaining("1234 is printed, 1235.0 computed");
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, 0.2549, 0.26",
        "+43k, 42600, 42400",
        "-43k, -42600, 42600",
        "'$65,000', 65049, 65051",
        "'-€1,000', -1000, 1000",
        "'+CHF 1,200', 1234, 1275"
    })
    void ratiosAndAmountsAreHeldToTheirRounding(String text, double value, double other) {
        Document right = document(cell(text, value, null));

        assertThat(DocumentCheck.of(right)).isSameAs(right);
        assertThatThrownBy(() -> DocumentCheck.of(document(cell(text, other, null))))
                .hasMessageContaining("is printed");
    }

    @Test
    void numberOutsideOfItsIntervalIsNamed() {
        assertThatThrownBy(() -> DocumentCheck.of(document(cell("2.50", 2.5, new Interval(1, 2)))))
                .hasMessageContaining("outside of its interval");
    }

    private static Cell cell(String text, double value, @Nullable Interval interval) {
        return new Cell(text, value, 10, interval, null);
    }

    private static Document document(Cell... cells) {
        List<List<Cell>> rows =
                List.of(cells).stream().map(cell -> List.of(Cell.words("Python"), cell)).toList();
        return new Document(
                "Title",
                List.of(
                        new Table(
                                "shares",
                                "Shares",
                                List.of(
                                        Table.Column.words("skill", "Skill"),
                                        Table.Column.number("value", "Value")),
                                rows,
                                List.of())));
    }
}
