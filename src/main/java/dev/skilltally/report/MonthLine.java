package dev.skilltally.report;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.Trend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The points of one series of a table by month: those of enough postings.
 *
 * @param name the series
 * @param points in order of time
 */
record MonthLine(String name, List<Point> points) {
    /**
     * A share in a month.
     *
     * @param month the month
     * @param cell as it is printed
     * @param value the share
     * @param interval its interval
     */
    record Point(YearMonth month, Cell cell, double value, Interval interval) {}

    MonthLine {
        points = List.copyOf(points);
    }

    static MonthLine of(Table table, int column) {
        List<Point> points = new ArrayList<>();
        for (List<Cell> row : rows(table, column)) {
            Cell cell = row.get(column);
            double value = Objects.requireNonNull(cell.value());
            Interval interval =
                    Objects.requireNonNullElse(cell.interval(), new Interval(value, value));
            points.add(new Point(YearMonth.parse(row.get(0).text()), cell, value, interval));
        }
        return new MonthLine(table.columns().get(column).label(), points);
    }

    /** The rows of a table that are drawn. */
    static List<List<Cell>> rows(Table table, int column) {
        return table.rows().stream().filter(row -> isPoint(row.get(column))).toList();
    }

    private static boolean isPoint(Cell cell) {
        return cell.value() != null && (cell.n() == null || cell.n() >= Trend.LEAST_POSTINGS);
    }

    /** Months that follow one another; a month without a point ends a run. */
    List<List<Point>> runs() {
        List<List<Point>> runs = new ArrayList<>();
        for (Point point : points) {
            List<Point> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (run.isEmpty()
                    || !run.get(run.size() - 1).month().plusMonths(1).equals(point.month())) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(point);
        }
        return runs;
    }

    /** The series with its last point and what that is of. */
    String label() {
        if (points.isEmpty()) {
            return name;
        }
        Point last = points.get(points.size() - 1);
        Integer n = last.cell().n();
        return name
                + ": "
                + last.cell().text()
                + " in "
                + Names.month(last.month())
                + (n == null ? "" : " (n = " + Numbers.count(n) + ")");
    }
}
