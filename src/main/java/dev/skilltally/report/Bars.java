package dev.skilltally.report;

import java.util.ArrayList;
import java.util.List;

/** Bars of block characters for tables that are drawn as bars. */
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

    /** For a table of two series two bars for each row, one under the other; else nothing. */
    static List<String> pairs(Table table) {
        Chart chart = table.chart();
        if (chart == null || chart.series().size() != 2 || chart.kind() != Chart.Kind.BARS) {
            return List.of();
        }
        List<Integer> columns = chart.series().stream().map(table::column).toList();
        double largest = 0;
        int width = 0;
        for (List<Cell> row : table.rows()) {
            for (int column : columns) {
                largest = Math.max(largest, value(row.get(column)));
            }
            width = Math.max(width, DisplayWidth.of(row.get(0).text()));
        }
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < columns.size(); i++) {
                String name = i == 0 ? row.get(0).text() : "";
                Cell cell = row.get(columns.get(i));
                String bar = bar(largest > 0 ? value(cell) / largest : 0);
                lines.add(
                        name
                                + " ".repeat(width - DisplayWidth.of(name))
                                + "  "
                                + (i == 0 ? bar : bar.replace('█', '▒'))
                                + " "
                                + cell.text());
            }
        }
        lines.add(0, legend(table, columns));
        return lines;
    }

    private static String legend(Table table, List<Integer> columns) {
        return "█ "
                + table.columns().get(columns.get(0)).label()
                + "  ▒ "
                + table.columns().get(columns.get(1)).label();
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
