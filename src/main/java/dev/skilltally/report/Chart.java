package dev.skilltally.report;

import java.util.List;

/**
 * How a table is drawn. The table's first column names the rows, every number in the chart is one
 * of its cells.
 *
 * @param kind the form
 * @param title what it shows, one line
 * @param series keys of the columns that are drawn, at most two with a hue of their own
 * @param marks values to point out; empty for none
 * @param most rows that are drawn as bars; the others are counted
 */
public record Chart(Kind kind, String title, List<String> series, List<Mark> marks, int most) {
    /** The forms of charts. */
    public enum Kind {
        /** For each row a bar per series, from zero, with its interval. */
        BARS,
        /** One bar for each row, in the hue of its place: rows that are themselves compared. */
        ROWS,
        /** For each row a dot within its interval, beside the marks. */
        INTERVALS,
        /** A histogram for each series: rows are bands of equal width, first cells their start. */
        COLUMNS,
        /**
         * A line for each series: first cells are months such as 2026-01, in order. Those of too
         * few postings are not drawn.
         */
        LINES,
        /**
         * The pairs of the rows below the diagonal, coloured by a value from 0 to 1; first cells
         * begin with the number that is their column's label.
         */
        HEAT,
        /** The same coloured by sign and size, those whose interval excludes zero. */
        GAPS
    }

    /**
     * A value that is pointed out.
     *
     * @param series place of the series it belongs to, from 0
     * @param value where it lies on the axis of values, in {@link Kind#COLUMNS} on that of bands
     * @param label what it is, with the value
     */
    public record Mark(int series, double value, String label) {}

    public Chart {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    /** A chart of all rows. */
    public Chart(Kind kind, String title, List<String> series, List<Mark> marks) {
        this(kind, title, series, marks, Integer.MAX_VALUE);
    }

    /** The same of the first rows. */
    Chart first(int rows) {
        return new Chart(kind, title, series, marks, rows);
    }

    /** Whether it is a map of pairs. */
    boolean isMap() {
        return kind == Kind.HEAT || kind == Kind.GAPS;
    }

    static Chart bars(String title, String... series) {
        return new Chart(Kind.BARS, title, List.of(series), List.of());
    }
}
