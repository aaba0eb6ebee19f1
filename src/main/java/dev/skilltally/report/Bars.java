package dev.skilltally.report;

import java.util.List;

/** Bars of block characters beside the rows of a table whose chart has one series of bars. */
final class Bars {
    private static final int WIDTH = 24;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private Bars() {}

    /** A bar for each row, the longest for the largest value; all empty where none is drawn. */
    static List<String> of(Table table) {
        Chart chart = table.chart();
        if (chart == null
                || chart.series().size() != 1
                || !(chart.kind() == Chart.Kind.BARS || chart.kind() == Chart.Kind.COLUMNS)) {
            return table.rows().stream().map(row -> "").toList();
        }
        int column = table.column(chart.series().get(0));
        List<Double> values = table.rows().stream().map(row -> value(row.get(column))).toList();
        double largest = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return values.stream().map(value -> bar(largest > 0 ? value / largest : 0)).toList();
    }

    private static double value(Cell cell) {
        return cell.value() == null ? 0 : cell.value();
    }

    /** A bar an eighth of a character exact: the whole width for 1. */
    static String bar(double share) {
        int eighths = (int) Math.round(Math.clamp(share, 0.0, 1.0) * WIDTH * 8);
        String end = eighths % 8 == 0 ? "" : String.valueOf(EIGHTHS.charAt(eighths % 8));
        return "█".repeat(eighths / 8) + end;
    }
}
