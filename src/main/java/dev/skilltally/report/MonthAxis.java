package dev.skilltally.report;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Months to places across a chart, by time: a year without postings is as wide as any other.
 *
 * @param first the month at the left
 * @param last the month at the right, later than the first
 */
record MonthAxis(YearMonth first, YearMonth last) {
    private static final double LEFT = 10;
    private static final double RIGHT = 97;

    /** Names that have room side by side on a phone. */
    private static final int MOST_NAMES = 5;

    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240};

    Scale scale() {
        return new Scale(0, first.until(last, ChronoUnit.MONTHS), LEFT, RIGHT);
    }

    /** Months after the first. */
    int at(YearMonth month) {
        return (int) first.until(month, ChronoUnit.MONTHS);
    }

    /** Writes months, or years where they lie further apart, under a line. */
    void write(Svg svg, double floor) {
        for (YearMonth month : named()) {
            String name = step() < 12 ? month.toString() : Integer.toString(month.getYear());
            String place = scale().place(at(month));
            double across = scale().at(at(month));
            svg.line("axis", place, floor, place, floor + 5);
            if (across < LEFT + 6) {
                svg.text("tick", place, -8, floor + 18, name);
            } else if (across > RIGHT - 6) {
                svg.textEnding("tick", place, -8, floor + 18, name);
            } else {
                svg.textAround("tick", place, floor + 18, name);
            }
        }
    }

    /** The months that are named: whole years, halves or quarters where there are many. */
    List<YearMonth> named() {
        List<YearMonth> named = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            if (month.getLong(ChronoField.PROLEPTIC_MONTH) % step() == 0) {
                named.add(month);
            }
        }
        return named;
    }

    private int step() {
        for (int step : STEPS) {
            if (at(last) / step < MOST_NAMES) {
                return step;
            }
        }
        return 1200;
    }
}
