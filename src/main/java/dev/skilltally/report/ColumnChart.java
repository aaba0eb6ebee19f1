package dev.skilltally.report;

import java.util.List;

/** A histogram for each series, one under the other over the same bands, with its marks. */
final class ColumnChart {
    private static final int HEADING = 20;
    private static final int MARK = 20;
    private static final int HIGHEST = 92;
    private static final int AXIS = 30;
    private static final int AFTER = 14;

    private final Table table;
    private final Chart chart;
    private final List<Integer> series;
    private final Scale scale;
    private final double largest;

    private ColumnChart(Table table, Chart chart) {
        this.table = bands(table);
        this.chart = chart;
        this.series = chart.series().stream().map(table::column).toList();
        this.scale = new Scale(start(0), start(table.rows().size() - 1) + width(), 0, 100);
        this.largest = largest();
    }

    /** Draws bands of equal width; a table of fewer than two has nothing to show. */
    static void draw(Markup out, Table table, Chart chart) {
        if (bands(table).rows().size() > 1) {
            new ColumnChart(table, chart).draw(out);
        }
    }

    /** The rows that are bands; one for what is unstated is none. */
    private static Table bands(Table table) {
        return new Table(
                table.id(),
                table.caption(),
                table.columns(),
                table.rows().stream().filter(row -> row.get(0).value() != null).toList(),
                table.notes());
    }

    private void draw(Markup out) {
        int panel = HEADING + MARK + HIGHEST + AXIS;
        Svg svg =
                Svg.open(
                        out,
                        "chart-" + table.id(),
                        series.size() * (panel + AFTER) - AFTER,
                        chart.title(),
                        ChartWords.of(table, series));
        for (int i = 0; i < series.size(); i++) {
            panel(svg, i, i * (panel + AFTER));
        }
        svg.close();
    }

    private void panel(Svg svg, int number, int top) {
        String hue = ChartWords.hue(number);
        int floor = top + HEADING + MARK + HIGHEST;
        svg.text("name " + hue, "0", 0, top + 13, table.columns().get(series.get(number)).label());
        for (int row = 0; row < table.rows().size(); row++) {
            Double value = table.rows().get(row).get(series.get(number)).value();
            double height = value == null ? 0 : value / largest * HIGHEST;
            double inset = (scale.right() - scale.left()) / table.rows().size() * 0.06;
            svg.bar(
                    hue,
                    Scale.percent(scale.at(start(row)) + inset),
                    floor - height,
                    Scale.percent(
                            scale.at(start(row) + width()) - scale.at(start(row)) - 2 * inset),
                    height);
        }
        svg.line("axis", "0", floor + 0.5, "100%", floor + 0.5);
        for (double tick : scale.ticks(5)) {
            if (scale.at(tick) > 4 && scale.at(tick) < 96) {
                svg.line("axis", scale.place(tick), floor, scale.place(tick), floor + 5);
                svg.textAround("tick", scale.place(tick), floor + 18, Numbers.brief(tick));
            }
        }
        for (Chart.Mark mark : chart.marks()) {
            if (mark.series() == number) {
                mark(svg, mark, top + HEADING, floor);
            }
        }
        svg.newLine();
    }

    private void mark(Svg svg, Chart.Mark mark, int top, int floor) {
        String x = scale.place(mark.value());
        svg.line("mark", x, top + 2, x, floor);
        if (scale.at(mark.value()) > 50) {
            svg.textEnding("note", x, 6, top + 12, mark.label());
        } else {
            svg.text("note", x, 6, top + 12, mark.label());
        }
    }

    private double start(int row) {
        Double value = table.rows().get(row).get(0).value();
        if (value == null) {
            throw new IllegalArgumentException("table " + table.id() + ": a band without start");
        }
        return value;
    }

    private double width() {
        return start(1) - start(0);
    }

    private double largest() {
        double largest = 0;
        for (List<Cell> row : table.rows()) {
            for (int column : series) {
                Double value = row.get(column).value();
                largest = Math.max(largest, value == null ? 0 : value);
            }
        }
        return largest > 0 ? largest : 1;
    }
}
