package dev.skilltally.report;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.MeasureException;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Holds what a document prints to the numbers behind it, before it is written. */
final class DocumentCheck {
    /** Rounding of the arithmetic, not of the text. */
    private static final double ERROR = 1e-9;

    private static final Pattern RATIO = Pattern.compile("\\d\\.\\d\\d");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]\\d{1,6}k");
    private static final Pattern MONEY =
            Pattern.compile("[+-]?(?:\\p{Sc}|[A-Z]{3} )\\d[\\d,]{0,20}");
    private static final Pattern SYMBOL = Pattern.compile("[^\\d-]");

    private DocumentCheck() {}

    /**
     * Checks every cell and returns the document.
     *
     * @throws MeasureException that names the first cell that contradicts itself
     */
    static Document of(Document document) {
        for (Table table : document.tables()) {
            for (List<Cell> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    String problem = problem(row.get(i));
                    if (!problem.isEmpty()) {
                        throw new MeasureException(
                                "self-check: table %s, row \"%s\", %s \"%s\": %s"
                                        .formatted(
                                                table.id(),
                                                row.get(0).text().strip(),
                                                table.columns().get(i).key(),
                                                row.get(i).text(),
                                                problem));
                    }
                }
            }
        }
        return document;
    }

    private static String problem(Cell cell) {
        if (cell.value() == null) {
            return "";
        }
        double value = cell.value();
        Interval interval = cell.interval();
        if (interval != null
                && (value < interval.low() - ERROR || value > interval.high() + ERROR)) {
            return "%s lies outside of its interval, %s to %s"
                    .formatted(value, interval.low(), interval.high());
        }
        if (cell.n() != null && cell.n() < 0) {
            return "it is of " + cell.n() + " postings";
        }
        if (cell.text().endsWith(" %")) {
            return printed(cell.text().replace(" %", ""), value * 100, 0.05);
        }
        if (RATIO.matcher(cell.text()).matches()) {
            return printed(cell.text(), value, 0.005);
        }
        if (THOUSANDS.matcher(cell.text()).matches()) {
            return printed(cell.text().replace("k", "000"), value, 500);
        }
        if (MONEY.matcher(cell.text()).matches()) {
            return printed(SYMBOL.matcher(cell.text()).replaceAll(""), value, 50);
        }
        return cell.text().chars().allMatch(c -> Character.isDigit(c) || c == ',')
                ? printed(cell.text().replace(",", ""), value, 0)
                : "";
    }

    private static String printed(String text, double value, double rounding) {
        double read = Double.parseDouble(text);
        return Math.abs(read - value) <= rounding + ERROR
                ? ""
                : String.format(Locale.ROOT, "%s is printed, %s computed", text, value);
    }
}
