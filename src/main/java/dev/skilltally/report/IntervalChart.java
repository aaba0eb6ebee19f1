package dev.skilltally.report;

import dev.skilltally.stats.Interval;

import java.util.List;

/** A dot within its interval for each row, over a common axis, and a line at what they stand by. */
final class IntervalChart {
    private static final int TOP = 26;
    private static final int NAME = 17;
    private static final int ROW = 38;
    private static final int AXIS = 26;

    private final Table table;
    private final Chart chart;
    private final int column;
    private final Scale scale;

    private IntervalChart(Table table, Chart chart) {
        this.table = table;
        this.chart = chart;
        this.column = table.column(chart.series().get(0));
        this.scale = scale();
    }

    static void draw(Markup out, Table table, Chart chart) {
        new IntervalChart(table, chart).draw(out);
    }

    private void draw(Markup out) {
        int bottom = TOP + table.rows().size() * ROW;
        Svg svg =
                Svg.open(
                        out,
                        "chart-" + table.id(),
                        bottom + AXIS,
                        chart.title(),
                        ChartWords.of(table, List.of(column)));
        for (double tick : scale.ticks(4)) {
            svg.textAround("tick", scale.place(tick), bottom + 17, Numbers.brief(tick));
        }
        chart.marks().forEach(mark -> note(svg, mark));
        svg.newLine();
        int y = TOP;
        for (List<Cell> row : table.rows()) {
            row(svg, row, y);
            y += ROW;
        }
        svg.close();
    }

    private void note(Svg svg, Chart.Mark mark) {
        String x = scale.place(mark.value());
        if (scale.at(mark.value()) > 50) {
            svg.textEnding("note", x, -2, 13, mark.label());
        } else {
            svg.text("note", x, -2, 13, mark.label());
        }
    }

    /** A name and a value, and under them the lane of the dot with the lines that cross it. */
    private void row(Svg svg, List<Cell> row, int y) {
        Cell cell = row.get(column);
        String hue = ChartWords.hue(chart.marks().isEmpty() ? 0 : chart.marks().get(0).series());
        svg.text("name", "0", 0, y + 12, ChartWords.name(row));
        svg.textEnding("value", "100%", 0, y + 12, cell.text());
        int top = y + NAME;
        int bottom = y + ROW - 4;
        for (double tick : scale.ticks(4)) {
            svg.line("grid", scale.place(tick), top, scale.place(tick), bottom);
        }
        for (Chart.Mark mark : chart.marks()) {
            svg.line("mark", scale.place(mark.value()), top, scale.place(mark.value()), bottom);
        }
        if (cell.value() != null) {
            double middle = (top + bottom) / 2.0;
            Interval interval = cell.interval();
            if (interval != null) {
                String low = scale.place(interval.low());
                svg.line("range " + hue, low, middle, scale.place(interval.high()), middle);
            }
            svg.dot(hue, scale.place(cell.value()), middle, 5);
        }
        svg.newLine();
    }

    private Scale scale() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (List<Cell> row : table.rows()) {
            Cell cell = row.get(column);
            Interval interval = cell.interval();
            if (cell.value() != null) {
                low = Math.min(low, interval == null ? cell.value() : interval.low());
                high = Math.max(high, interval == null ? cell.value() : interval.high());
            }
        }
        for (Chart.Mark mark : chart.marks()) {
            low = Math.min(low, mark.value());
            high = Math.max(high, mark.value());
        }
        if (!(low <= high)) {
            return new Scale(0, 1, 2, 98);
        }
        return low < high ? new Scale(low, high, 3, 97) : new Scale(low - 1, high + 1, 3, 97);
    }
}
