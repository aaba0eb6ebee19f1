package dev.skilltally.report;

import dev.skilltally.stats.Interval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The pairs of some things as in a table of distances: their names along the diagonal, a cell for
 * each pair under the one and left of the other. Every cell has its number written in it. It keeps
 * its size and scrolls within its own box where the page is narrower.
 */
final class HeatMap {
    private static final int WIDE = 46;
    private static final int HIGH = 28;
    private static final int LETTER = 8;
    private static final int MOST_NAMED = 8;

    private final Table table;
    private final Chart chart;
    private final HeatScale scale;

    private HeatMap(Table table, Chart chart) {
        this.table = table;
        this.chart = chart;
        this.scale =
                chart.kind() == Chart.Kind.HEAT
                        ? HeatScale.ofShares()
                        : HeatScale.ofAmounts(largest());
    }

    static void draw(Markup out, Table table, Chart chart) {
        new HeatMap(table, chart).draw(out);
    }

    private void draw(Markup out) {
        key(out);
        String label = chart.title() + ", as a map";
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
        out.line();
        int size = table.rows().size();
        Svg svg =
                Svg.open(out, "chart-" + table.id(), width(), size * HIGH, chart.title(), words());
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                cell(svg, table.rows().get(row).get(column + 1), column * WIDE, row * HIGH);
            }
            String x = Integer.toString(row * WIDE);
            svg.text("name", x, 6, row * HIGH + 19, name(row)).newLine();
        }
        svg.close();
        out.closeLine();
    }

    private void key(Markup out) {
        out.open("p", "class", "key");
        for (HeatScale.Step step : scale.steps()) {
            out.element("span", step.label(), "class", "step " + step.style()).text(" ");
        }
        if (chart.kind() == Chart.Kind.GAPS) {
            out.element("span", "\u00B7 not settled", "class", "plain");
        }
        out.closeLine();
    }

    private void cell(Svg svg, Cell cell, int x, int y) {
        String middle = Integer.toString(x + WIDE / 2);
        if (!isShown(cell)) {
            svg.textAround("tick", middle, y + 19, cell.value() == null ? "" : "\u00B7");
            return;
        }
        double value = Objects.requireNonNull(cell.value());
        String left = Integer.toString(x + 1);
        svg.bar(scale.style(value), left, y + 1, Integer.toString(WIDE - 2), HIGH - 2);
        svg.textAround("value " + scale.textStyle(value), middle, y + 19, cell.text());
    }

    private boolean isShown(Cell cell) {
        Interval interval = cell.interval();
        return cell.value() != null
                && (chart.kind() == Chart.Kind.HEAT
                        || (interval != null && interval.excludesZero()));
    }

    private String name(int row) {
        return ChartWords.name(table.rows().get(row));
    }

    private int width() {
        int width = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            width = Math.max(width, row * WIDE + 6 + LETTER * name(row).length());
        }
        return width;
    }

    private double largest() {
        return pairs().stream().mapToDouble(pair -> Math.abs(pair.value())).max().orElse(1);
    }

    private record Pair(String words, double value) {}

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < row; column++) {
                Cell cell = table.rows().get(row).get(column + 1);
                if (isShown(cell)) {
                    String words = name(row) + " and " + name(column) + ": " + cell.text();
                    pairs.add(new Pair(words, Objects.requireNonNull(cell.value())));
                }
            }
        }
        return pairs;
    }

    /** The pairs of the largest numbers, for those who can't see it. */
    private String words() {
        List<Pair> pairs = pairs();
        String named =
                pairs.stream()
                        .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.value())))
                        .limit(MOST_NAMED)
                        .map(Pair::words)
                        .collect(Collectors.joining("; "));
        int further = pairs.size() - MOST_NAMED;
        return named + (further > 0 ? "; " + further + " more in the table." : ".");
    }
}
