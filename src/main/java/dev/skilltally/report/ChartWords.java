package dev.skilltally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of charts: names of rows, hues by name, and the whole as a text. */
final class ChartWords {
    private static final int LONGEST_NAME = 38;
    private static final int MOST_ROWS = 8;

    private ChartWords() {}

    /** The class that gives a series its hue. */
    static String hue(int series) {
        return series % 2 == 0 ? "first" : "second";
    }

    static String name(List<Cell> row) {
        return shortened(row.get(0).text().strip());
    }

    static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "…";
    }

    /** What a chart shows, for those who can't see it; the table beside it has the rest. */
    static String of(Table table, List<Integer> series) {
        return of(table, table.rows(), series);
    }

    /** The same for some of its rows. */
    static String of(Table table, List<List<Cell>> shown, List<Integer> series) {
        List<String> rows = new ArrayList<>();
        for (List<Cell> row : shown.stream().limit(MOST_ROWS).toList()) {
            rows.add(
                    row.get(0).text().strip()
                            + ": "
                            + series.stream()
                                    .map(column -> named(table, row, column))
                                    .collect(Collectors.joining(", ")));
        }
        int further = shown.size() - rows.size();
        return String.join("; ", rows)
                + (further > 0 ? "; " + further + " more in the table." : ".");
    }

    private static String named(Table table, List<Cell> row, int column) {
        return table.columns().get(column).label() + " " + row.get(column).text();
    }
}
