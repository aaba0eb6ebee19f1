package dev.skilltally.report;

import dev.skilltally.stats.Interval;

import java.util.List;

/**
 * Bars from zero, one under the other, each with its interval and its value. The name of a row
 * stands above its bars, where it has room on any width.
 */
final class BarChart {
    private static final int NAME = 17;
    private static final int BAR = 12;
    private static final int GAP = 3;
    private static final int AFTER = 12;

    private static final int ROWS_PER_PIECE = 12;

    /** The longest bar leaves room for its value to the right, on a phone too. */
    private static final double RIGHT = 76;

    private final Table table;
    private final List<List<Cell>> shown;
    private final List<Integer> series;
    private final boolean huePerRow;
    private final Scale scale;

    private BarChart(Table table, Chart chart) {
        this.table = table;
        this.shown = table.rows().stream().limit(chart.most()).toList();
        this.series = chart.series().stream().map(table::column).toList();
        this.huePerRow = chart.kind() == Chart.Kind.ROWS;
        this.scale = new Scale(0, largest(), 0, RIGHT);
    }

    static void draw(Markup out, Table table, Chart chart) {
        new BarChart(table, chart).draw(out, chart.title());
    }

    /** In pieces that a printer can put on a page. */
    private void draw(Markup out, String title) {
        int size = shown.size();
        for (int from = 0; from < size; from += ROWS_PER_PIECE) {
            int to = Math.min(size, from + ROWS_PER_PIECE);
            boolean whole = size <= ROWS_PER_PIECE;
            draw(
                    out,
                    "chart-" + table.id() + (whole ? "" : "-" + (from + 1)),
                    whole ? title : title + ", " + (from + 1) + " to " + to,
                    from,
                    shown.subList(from, to));
        }
    }

    private void draw(Markup out, String id, String title, int first, List<List<Cell>> rows) {
        int rowHeight = NAME + series.size() * (BAR + GAP) + AFTER;
        Svg svg =
                Svg.open(
                        out,
                        id,
                        rows.size() * rowHeight + (others(first, rows) > 0 ? NAME : 0),
                        title,
                        ChartWords.of(table, rows, series));
        int top = 0;
        for (int row = 0; row < rows.size(); row++) {
            svg.text("name", "0", 0, top + 12, name(rows.get(row)));
            int y = top + NAME;
            for (int i = 0; i < series.size(); i++) {
                String hue = ChartWords.hue(huePerRow ? first + row : i);
                bar(svg, hue, rows.get(row).get(series.get(i)), y);
                y += BAR + GAP;
            }
            svg.newLine();
            top += rowHeight;
        }
        if (others(first, rows) > 0) {
            String others = "and " + Numbers.count(others(first, rows)) + " others, in the table";
            svg.text("note", "0", 0, top + 12, others).newLine();
        }
        svg.close();
    }

    /** Rows that are not drawn, said under the last one that is. */
    private int others(int first, List<List<Cell>> rows) {
        return first + rows.size() < shown.size() ? 0 : table.rows().size() - shown.size();
    }

    /** Rows that are themselves compared say how many postings each stands for. */
    private String name(List<Cell> row) {
        Integer n = row.get(series.get(0)).n();
        String name = ChartWords.name(row);
        return huePerRow && n != null ? name + ", n = " + Numbers.count(n) : name;
    }

    private void bar(Svg svg, String hue, Cell cell, int y) {
        if (cell.value() == null) {
            svg.text("value soft", "0", 0, y + BAR - 1.5, cell.text());
            return;
        }
        double value = cell.value();
        svg.bar(hue, "0", y, scale.span(0, value), BAR);
        Interval interval = cell.interval();
        double end = value;
        if (interval != null) {
            end = Math.max(value, Math.min(interval.high(), scale.to()));
            double middle = y + BAR / 2.0;
            svg.line("halo", scale.place(interval.low()), middle, scale.place(end), middle);
            svg.line("whisker", scale.place(interval.low()), middle, scale.place(end), middle);
        }
        svg.text("value", scale.place(end), 7, y + BAR - 1.5, cell.text());
    }

    /** The largest value or end of an interval; intervals of next to nothing may run out of it. */
    private double largest() {
        double largest = 0;
        for (List<Cell> row : table.rows()) {
            for (int column : series) {
                Cell cell = row.get(column);
                Interval interval = cell.interval();
                if (interval != null) {
                    largest = Math.max(largest, interval.high());
                }
                if (cell.value() != null) {
                    largest = Math.max(largest, cell.value());
                }
            }
        }
        return largest > 0 ? largest : 1;
    }
}
