package dev.skilltally.sample;

import dev.skilltally.posting.PayPeriod;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * One of the ways in which a range of dollars is written.
 *
 * @param where the part of the posting
 * @param period what the amounts are per
 * @param thousands whether amounts are written in thousands
 * @param template a format of the two bounds
 */
record PayWay(PlantedPay.Where where, PayPeriod period, boolean thousands, String template) {

    /** The ways by the year, in which every figure can be written exactly. */
    static final List<PayWay> YEARLY =
            List.of(
                    field("$%,d - $%,d"),
                    field("$%,d.00 - $%,d.00 per year"),
                    field("USD %d - %d per year"),
                    field("$%,d/yr - $%,d/yr"),
                    field("$%,d to $%,d annually"),
                    field("$%,d - $%,d a year"),
                    field("%,d to %,d USD"),
                    text("The base salary range for this position is $%,d to $%,d per year."),
                    text(
                            "Base salary: $%,d - $%,d per year, plus a yearly bonus of 10%% and equity."),
                    text("Minimum: $%,d.00 Maximum: $%,d.00 per year."),
                    text("We pay a base salary between $%,d and $%,d a year."),
                    text("Salary range: USD %,d - USD %,d per annum."));

    /** The ways in thousands and by other periods. */
    static final List<PayWay> ROUND =
            List.of(
                    thousands(PlantedPay.Where.FIELD, "$%dK–$%dK"),
                    thousands(PlantedPay.Where.FIELD, "$%dk - $%dk"),
                    thousands(PlantedPay.Where.FIELD, "US$%dk - US$%dk"),
                    thousands(PlantedPay.Where.FIELD, "$%d-%dk"),
                    thousands(PlantedPay.Where.TITLE, "($%dK - $%dK)"),
                    thousands(PlantedPay.Where.TEXT, "Base pay: $%d-%dk, depending on experience."),
                    per(PayPeriod.HOUR, "$%d - $%d an hour"),
                    per(PayPeriod.HOUR, "$%d.00 - $%d.00 per hour"),
                    new PayWay(
                            PlantedPay.Where.TEXT,
                            PayPeriod.HOUR,
                            false,
                            "The base pay is $%d to $%d/hr on W2."),
                    per(PayPeriod.DAY, "$%d - $%d per day"),
                    per(PayPeriod.WEEK, "$%,d - $%,d per week"),
                    per(PayPeriod.MONTH, "$%,d - $%,d per month"));

    private static PayWay field(String template) {
        return new PayWay(PlantedPay.Where.FIELD, PayPeriod.YEAR, false, template);
    }

    private static PayWay text(String template) {
        return new PayWay(PlantedPay.Where.TEXT, PayPeriod.YEAR, false, template);
    }

    private static PayWay thousands(PlantedPay.Where where, String template) {
        return new PayWay(where, PayPeriod.YEAR, true, template);
    }

    private static PayWay per(PayPeriod period, String template) {
        return new PayWay(PlantedPay.Where.FIELD, period, false, template);
    }

    /**
     * A range around a figure as near to the wanted one as this way can write; the yearly ways that
     * are not in thousands write it exactly if it is a whole number of hundreds.
     */
    PlantedPay write(long wanted, SplittableRandom random) {
        long unit = thousands ? 1000 : 1;
        double middle = (double) wanted / period.perYear() / unit;
        // Bounds are whole units, so the middle is a whole or a half one.
        long twice = Math.round(middle * 2);
        long step = step();
        long half =
                Math.max(step, Math.round(middle * (5 + random.nextInt(11)) / 100 / step) * step);
        long low = Math.floorDiv(twice, 2) - half;
        long high = twice - low;
        long annual = twice * unit * period.perYear() / 2;
        return new PlantedPay(annual, where, String.format(Locale.ROOT, template, low, high));
    }

    private long step() {
        if (thousands) {
            return 1;
        }
        return switch (period) {
            case YEAR -> 100;
            case MONTH -> 50;
            case BIWEEKLY, WEEK, DAY -> 10;
            case HOUR -> 1;
        };
    }
}
