package dev.skilltally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line for each series over moments in order, its name and last value at its end. */
final class LineChart {
    private static final int TOP = 12;
    private static final int HIGHEST = 190;
    private static final int AXIS = 28;

    /** Pixels between two names at the ends of lines, at least. */
    private static final int APART = 16;

    private final Table table;
    private final Chart chart;
    private final List<Integer> series;
    private final Scale across;
    private final double largest;

    private LineChart(Table table, Chart chart) {
        this.table = table;
        this.chart = chart;
        this.series = chart.series().stream().map(table::column).toList();
        this.across = new Scale(0, table.rows().size() - 1, 10, 98);
        this.largest = largest();
    }

    /** Draws moments in order; a table of fewer than two has no line. */
    static void draw(Markup out, Table table, Chart chart) {
        if (table.rows().size() > 1) {
            new LineChart(table, chart).draw(out);
        }
    }

    private void draw(Markup out) {
        int names = series.size() * APART + 8;
        int top = TOP + names;
        Svg svg =
                Svg.open(
                        out,
                        "chart-" + table.id(),
                        top + HIGHEST + AXIS,
                        chart.title(),
                        ChartWords.of(table, series));
        for (double tick : new Scale(0, largest, 0, 1).ticks(4)) {
            double y = top + down(tick);
            svg.line("grid", Scale.percent(across.left()), y, "100%", y);
            svg.textEnding("tick", Scale.percent(across.left()), 6, y + 4, axis(tick));
        }
        moments(svg, top + HIGHEST);
        for (int i = 0; i < series.size(); i++) {
            Cell last = table.rows().get(table.rows().size() - 1).get(series.get(i));
            svg.text(
                    "name " + ChartWords.hue(i),
                    "0",
                    0,
                    TOP + i * APART,
                    table.columns().get(series.get(i)).label() + ", last " + last.text());
            svg.polyline(
                    "stroke " + ChartWords.hue(i) + (i > 1 ? " dashed" : ""),
                    across,
                    top,
                    HIGHEST,
                    points(i));
            dots(svg, i, top);
        }
        svg.close();
    }

    /** The first, the last and a few names between them, so that they never meet. */
    private void moments(Svg svg, int floor) {
        int last = table.rows().size() - 1;
        svg.text("tick", across.place(0), -8, floor + 18, table.rows().get(0).get(0).text());
        if (last > 2) {
            int middle = last / 2;
            svg.textAround(
                    "tick",
                    across.place(middle),
                    floor + 18,
                    table.rows().get(middle).get(0).text());
        }
        svg.textEnding("tick", "100%", 0, floor + 18, table.rows().get(last).get(0).text());
    }

    private String points(int number) {
        List<String> points = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Double value = table.rows().get(row).get(series.get(number)).value();
            if (value != null) {
                points.add(
                        String.format(
                                Locale.ROOT,
                                "%.2f,%.2f",
                                100.0 * row / (table.rows().size() - 1),
                                100 - value / largest * 100));
            }
        }
        return String.join(" ", points);
    }

    private void dots(Svg svg, int number, int top) {
        for (int row = 0; row < table.rows().size(); row++) {
            Double value = table.rows().get(row).get(series.get(number)).value();
            if (value != null) {
                svg.dot(ChartWords.hue(number), across.place(row), top + down(value), 3);
            }
        }
        svg.newLine();
    }

    private double down(double value) {
        return HIGHEST - value / largest * HIGHEST;
    }

    private String axis(double tick) {
        return largest <= 1 ? Math.round(tick * 100) + " %" : Numbers.brief(tick);
    }

    private double largest() {
        double largest = 0;
        for (List<Cell> row : table.rows()) {
            for (int column : series) {
                Double value = row.get(column).value();
                largest = Math.max(largest, value == null ? 0 : value);
            }
        }
        return largest > 0 ? largest * 1.05 : 1;
    }
}
