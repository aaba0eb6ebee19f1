package dev.skilltally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Values to places across a chart, in hundredths of its width, so that a chart fits any width.
 *
 * @param from the value at {@code left}
 * @param to the value at {@code right}, more than {@code from}
 * @param left hundredths of the width
 * @param right hundredths of the width
 */
record Scale(double from, double to, double left, double right) {
    Scale {
        if (!(from < to)) {
            throw new IllegalArgumentException("scale from " + from + " to " + to);
        }
    }

    double at(double value) {
        return left + (value - from) / (to - from) * (right - left);
    }

    String place(double value) {
        return percent(at(value));
    }

    /** The width between two values. */
    String span(double low, double high) {
        return percent(Math.max(0, at(high) - at(low)));
    }

    static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }

    /** Round values within the scale, about as many as wanted. */
    List<Double> ticks(int wanted) {
        double raw = (to - from) / wanted;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power;
        for (double factor : new double[] {2, 2.5, 5, 10}) {
            if (step < raw) {
                step = power * factor;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (double k = Math.ceil(from / step); k * step <= to; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }
}
