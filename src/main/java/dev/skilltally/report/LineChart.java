package dev.skilltally.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Lines over months within the bands of their intervals: one or two together, more one under the
 * other over the same axis. A line is drawn from a month to the next one only.
 */
final class LineChart {
    private static final int TOP = 12;
    private static final int NAME = 18;
    private static final int HIGHEST = 190;
    private static final int LOW = 96;
    private static final int AXIS = 28;
    private static final int APART = 10;

    /** Lines that the hues tell apart. */
    private static final int TOGETHER = 2;

    private final Table table;
    private final Chart chart;
    private final List<Integer> series;
    private final List<MonthLine> lines;
    private final MonthAxis axis;
    private final double largest;

    private LineChart(Table table, Chart chart) {
        this.table = table;
        this.chart = chart;
        this.series = chart.series().stream().map(table::column).toList();
        this.lines = series.stream().map(column -> MonthLine.of(table, column)).toList();
        List<MonthLine.Point> points = lines.get(0).points();
        this.axis = new MonthAxis(points.get(0).month(), points.get(points.size() - 1).month());
        this.largest = largest();
    }

    /** Draws a table of which at least two months have enough postings. */
    static void draw(Markup out, Table table, Chart chart) {
        new LineChart(table, chart).draw(out);
    }

    private void draw(Markup out) {
        boolean together = lines.size() <= TOGETHER;
        int names = together ? lines.size() * NAME : NAME;
        int high = together ? HIGHEST : LOW;
        int panel = TOP + names + high + AXIS + APART;
        int panels = together ? 1 : lines.size();
        Svg svg =
                Svg.open(
                        out, "chart-" + table.id(), panels * panel - APART, chart.title(), words());
        for (int i = 0; i < panels; i++) {
            int top = i * panel + TOP;
            grid(svg, top + names, high);
            if (together) {
                together(svg, top, names);
            } else {
                line(svg, lines.get(i), ChartWords.hue(0), top, top + names, high);
            }
        }
        svg.close();
    }

    private void together(Svg svg, int top, int names) {
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), ChartWords.hue(i), top + i * NAME, top + names, HIGHEST);
        }
    }

    private String words() {
        return ChartWords.of(table, MonthLine.rows(table, series.get(0)), series);
    }

    private void grid(Svg svg, int top, int high) {
        String left = Scale.percent(axis.scale().left());
        for (double tick : new Scale(0, largest, 0, 1).ticks(high == HIGHEST ? 4 : 2)) {
            double y = top + down(tick, high);
            svg.line("grid", left, y, "100%", y);
            svg.textEnding("tick", left, 6, y + 4, axis(tick));
        }
        axis.write(svg, top + high);
        svg.newLine();
    }

    private void line(Svg svg, MonthLine line, String hue, int nameAt, int top, int high) {
        svg.text("name " + hue, "0", 0, nameAt, line.label());
        for (List<MonthLine.Point> run : line.runs()) {
            if (run.size() > 1) {
                String band = points(run, point -> point.interval().high());
                String back = points(run.reversed(), point -> point.interval().low());
                svg.area("band " + hue, axis.scale(), top, high, band + " " + back);
                String middle = points(run, MonthLine.Point::value);
                svg.polyline("stroke " + hue, axis.scale(), top, high, middle);
            } else {
                range(svg, run.get(0), hue, top, high);
            }
        }
        for (MonthLine.Point point : line.points()) {
            double y = top + down(point.value(), high);
            svg.dot(hue, axis.scale().place(axis.at(point.month())), y, 3);
        }
        svg.newLine();
    }

    /** The interval of a point that no line leads to. */
    private void range(Svg svg, MonthLine.Point point, String hue, int top, int high) {
        String x = axis.scale().place(axis.at(point.month()));
        double from = top + down(point.interval().high(), high);
        svg.line("range " + hue, x, from, x, top + down(point.interval().low(), high));
    }

    private String points(List<MonthLine.Point> run, ToDoubleFunction<MonthLine.Point> value) {
        return run.stream()
                .map(
                        point ->
                                String.format(
                                        Locale.ROOT,
                                        "%.2f,%.2f",
                                        100.0 * axis.at(point.month()) / axis.scale().to(),
                                        down(value.applyAsDouble(point), 100)))
                .collect(Collectors.joining(" "));
    }

    private double down(double value, double high) {
        return high - value / largest * high;
    }

    private String axis(double tick) {
        return largest <= 1 ? Math.round(tick * 100) + " %" : Numbers.brief(tick);
    }

    private double largest() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(point -> point.interval().high())
                .filter(high -> high > 0)
                .max()
                .orElse(1);
    }
}
