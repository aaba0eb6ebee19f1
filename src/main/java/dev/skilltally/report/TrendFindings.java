package dev.skilltally.report;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.Proportion;
import dev.skilltally.stats.ShareDifference;
import dev.skilltally.stats.Trend;

import java.util.ArrayList;
import java.util.List;

/** What shares by month come to: how much of the material has a date, and what changed. */
final class TrendFindings {
    private final Trend trend;
    private final String who;

    TrendFindings(Trend trend, String who) {
        this.trend = trend;
        this.who = who;
    }

    /** One point each. */
    List<Statement> key() {
        List<Statement> points = new ArrayList<>();
        points.add(dated());
        trend.changes().stream()
                .filter(Trend.Change::isMeasured)
                .map(TrendFindings::change)
                .forEach(points::add);
        return points;
    }

    private Statement dated() {
        int months = trend.months().size();
        int points = trend.points().size();
        String dated =
                Names.of(trend.dated(), trend.postings(), "readable postings of " + who)
                        + " have a date; "
                        + Names.of(points, months, months == 1 ? "month" : "months")
                        + (points == 1 || months == 1 ? " has the " : " have the ")
                        + Trend.LEAST_POSTINGS
                        + " postings that a point needs.";
        return Statement.of(
                trend.isLine()
                        ? Names.capital(dated)
                        : "There are too few dated postings to speak of a trend: " + dated);
    }

    private static Statement change(Trend.Change change) {
        ShareDifference difference = change.difference();
        String shares =
                of(difference.second().proportion())
                        + " before "
                        + Names.month(change.from())
                        + ", "
                        + of(difference.first().proportion())
                        + " since";
        Interval interval = difference.interval();
        String size =
                "%s points (95 %% interval %s)"
                        .formatted(Numbers.points(difference.gap()), Numbers.pointsRange(interval));
        if (!interval.excludesZero()) {
            return Statement.of(
                    "A change of "
                            + difference.label()
                            + " is not settled: "
                            + shares
                            + ", "
                            + size
                            + ".");
        }
        return Statement.comparing(
                difference.label()
                        + " is asked for "
                        + (difference.gap() > 0 ? "more" : "less")
                        + " often than before: "
                        + shares
                        + ", "
                        + size
                        + ".",
                interval);
    }

    private static String of(Proportion share) {
        return Numbers.percent(share.share()) + " (n = " + Numbers.count(share.n()) + ")";
    }
}
