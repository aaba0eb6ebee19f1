package dev.skilltally.report;

import static dev.skilltally.report.ComparisonFindings.label;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.Median;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;

import java.util.Optional;

/** What two medians come to. */
final class PayFindings {
    private final RoleComparison comparison;
    private final RoleProfile first;
    private final RoleProfile second;

    PayFindings(RoleComparison comparison) {
        this.comparison = comparison;
        this.first = comparison.first();
        this.second = comparison.second();
    }

    /** Which role pays more, if that is settled. */
    Statement full() {
        PayProfile one = first.pay();
        PayProfile other = second.pay();
        String base = Names.countryBefore(one.country()) + " base pay";
        if (!comparison.hasPay()) {
            return Statement.of(
                    "Pay can't be compared: "
                            + count(one.median().n())
                            + " of "
                            + label(first)
                            + " and "
                            + Numbers.count(other.median().n())
                            + " of "
                            + label(second)
                            + " state "
                            + base
                            + " in "
                            + one.currency()
                            + ".");
        }
        Optional<Interval> interval = comparison.payGapInterval().filter(Interval::excludesZero);
        return interval.map(this::paysMore).orElseGet(() -> notSettled(base));
    }

    private Statement paysMore(Interval gap) {
        boolean secondMore = gap.low() > 0;
        RoleProfile more = secondMore ? second : first;
        RoleProfile less = secondMore ? first : second;
        return Statement.comparing(
                label(more)
                        + " pays more: the median "
                        + Names.countryBefore(more.pay().country())
                        + " base is "
                        + median(more)
                        + ", against "
                        + median(less)
                        + " for "
                        + label(less)
                        + "; the gap of "
                        + Numbers.money(Math.abs(comparison.payGap()), more.pay().currency())
                        + " is "
                        + Numbers.percent(comparison.payGapShare())
                        + " of the lower median (95 % interval "
                        + Numbers.moneyRange(secondMore ? gap : gap.turned(), more.pay().currency())
                        + ").",
                gap);
    }

    /** The same in fewer words. */
    Statement brief() {
        Optional<Interval> gap = comparison.payGapInterval().filter(Interval::excludesZero);
        if (gap.isEmpty()) {
            return full();
        }
        boolean secondMore = gap.get().low() > 0;
        return Statement.comparing(
                "The higher median "
                        + Names.countryBefore(first.pay().country())
                        + " base is that of "
                        + label(secondMore ? second : first)
                        + ", "
                        + median(secondMore ? second : first)
                        + " against "
                        + median(secondMore ? first : second)
                        + ".",
                gap.get());
    }

    private Statement notSettled(String base) {
        String reason =
                comparison
                        .payGapInterval()
                        .map(
                                each ->
                                        "the 95 % interval of the gap, "
                                                + Numbers.signedMoneyRange(
                                                        each, first.pay().currency())
                                                + ", includes zero")
                        .orElse("there are too few postings with pay for an interval");
        return Statement.of(
                "Which role pays more is not settled: the median "
                        + base
                        + " is "
                        + median(first)
                        + " for "
                        + label(first)
                        + " and "
                        + median(second)
                        + " for "
                        + label(second)
                        + ", and "
                        + reason
                        + ".");
    }

    private static String median(RoleProfile role) {
        Median median = role.pay().median();
        return Numbers.money(median.value(), role.pay().currency())
                + " (n = "
                + Numbers.count(median.n())
                + ")";
    }

    private static String count(int postings) {
        return postings == 0 ? "none" : Numbers.count(postings);
    }
}
