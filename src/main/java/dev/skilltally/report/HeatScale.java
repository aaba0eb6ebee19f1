package dev.skilltally.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The few colours of a map of pairs and what they stand for.
 *
 * @param limits the values at which the next colour begins, rising
 * @param signed whether values below zero have colours of their own
 */
record HeatScale(List<Double> limits, boolean signed) {
    private static final HeatScale SHARES = new HeatScale(List.of(0.1, 0.2, 0.35, 0.5), false);

    /** The colours, numbered from 1, that are so strong that the paper's own stands out of them. */
    private static final int STRONG = 4;

    private static final int STRONG_SIGNED = 3;

    /** What a colour stands for. */
    record Step(String style, String label) {}

    HeatScale {
        limits = List.copyOf(limits);
    }

    /** Of values from 0 to 1, such as overlaps. */
    static HeatScale ofShares() {
        return SHARES;
    }

    /** Of amounts up to a largest one: round limits that divide it in about three. */
    static HeatScale ofAmounts(double largest) {
        List<Double> limits =
                new Scale(0, Math.max(1, largest), 0, 1)
                        .ticks(3).stream()
                                .filter(tick -> tick > 0 && tick < largest)
                                .limit(2)
                                .toList();
        return new HeatScale(limits, true);
    }

    /** The class of a colour. */
    String style(double value) {
        return name(value < 0, step(value));
    }

    /** The class of the text on it. */
    String textStyle(double value) {
        return step(value) >= (signed ? STRONG_SIGNED : STRONG) ? "over" : "cell";
    }

    private int step(double value) {
        return 1 + (int) limits.stream().filter(limit -> Math.abs(value) >= limit).count();
    }

    private String name(boolean negative, int step) {
        return (signed ? negative ? "less" : "more" : "heat") + step;
    }

    /** The colours from the lowest value to the highest. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int step = limits.size() + 1; signed && step > 0; step--) {
            steps.add(new Step(name(true, step), "-" + label(step)));
        }
        for (int step = 1; step <= limits.size() + 1; step++) {
            steps.add(new Step(name(false, step), (signed ? "+" : "") + label(step)));
        }
        return steps;
    }

    private String label(int step) {
        String from = step == 1 ? "0" : number(limits.get(step - 2));
        return step > limits.size()
                ? from + " and over"
                : from + " to " + number(limits.get(step - 1));
    }

    private String number(double limit) {
        return signed ? Numbers.brief(limit) : Numbers.ratio(limit);
    }
}
