package dev.skilltally.report;

import dev.skilltally.stats.Interval;

import java.util.List;

/**
 * Bars from zero, one under the other, each with its interval and its value. The name of a row
 * stands above its bars, where it has room on any width.
 */
final class BarChart {
    private static final int NAME = 17;
    private static final int BAR = 11;
    private static final int GAP = 2;
    private static final int AFTER = 13;

    /** The longest bar leaves room for its value to the right, on a phone too. */
    private static final double RIGHT = 76;

    private final Table table;
    private final List<Integer> series;
    private final boolean huePerRow;
    private final Scale scale;

    private BarChart(Table table, Chart chart) {
        this.table = table;
        this.series = chart.series().stream().map(table::column).toList();
        this.huePerRow = chart.kind() == Chart.Kind.ROWS;
        this.scale = new Scale(0, largest(), 0, RIGHT);
    }

    static void draw(Markup out, Table table, Chart chart) {
        new BarChart(table, chart).draw(out, chart.title());
    }

    private void draw(Markup out, String title) {
        int rowHeight = NAME + series.size() * (BAR + GAP) + AFTER;
        int height = table.rows().size() * rowHeight - AFTER + 2;
        Svg svg = Svg.open(out, "chart-" + table.id(), height, title, ChartWords.of(table, series));
        int top = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            svg.text("name", "0", 0, top + 12, ChartWords.name(table.rows().get(row)));
            int y = top + NAME;
            for (int i = 0; i < series.size(); i++) {
                bar(
                        svg,
                        ChartWords.hue(huePerRow ? row : i),
                        table.rows().get(row).get(series.get(i)),
                        y);
                y += BAR + GAP;
            }
            svg.newLine();
            top += rowHeight;
        }
        svg.close();
    }

    private void bar(Svg svg, String hue, Cell cell, int y) {
        if (cell.value() == null) {
            svg.text("value soft", "0", 0, y + BAR - 1, cell.text());
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
        svg.text("value", scale.place(end), 7, y + BAR - 1, cell.text());
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
