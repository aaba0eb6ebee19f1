package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.PayDistribution;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.Proportion;
import dev.skilltally.stats.Quantile;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables of the pay of two roles. */
final class ComparisonPay {
    private final List<RoleProfile> roles;
    private final PayProfile first;
    private final PayProfile second;

    ComparisonPay(RoleComparison comparison) {
        this.roles = List.of(comparison.first(), comparison.second());
        this.first = comparison.first().pay();
        this.second = comparison.second().pay();
    }

    Table medians() {
        List<List<Cell>> rows = roles.stream().map(ComparisonPay::medians).toList();
        return new Table(
                        "pay",
                        "Median of the stated base pay, " + place(),
                        List.of(
                                words("role", "Role"),
                                number("median", "Median base"),
                                detail("interval", "95 %"),
                                number("n", "n with pay"),
                                number("coverage", "Coverage"),
                                detail("coverage-interval", "95 %"),
                                number("employers", "Employers")),
                        rows,
                        List.of())
                .drawn(
                        new Chart(
                                Chart.Kind.ROWS,
                                "Median base, " + place() + ", with 95 % interval. Base only",
                                List.of("median"),
                                List.of()));
    }

    private static List<Cell> medians(RoleProfile role) {
        PayProfile pay = role.pay();
        return List.of(
                Cell.words(role.role().label()),
                Cell.money(pay.median(), pay.currency()).from(pay.query()),
                Cell.words(
                        pay.median()
                                .interval()
                                .map(each -> Numbers.moneyRange(each, pay.currency()))
                                .orElse("none under n = 6")),
                Cell.count(pay.median().n()).from(pay.query()),
                Cell.share(pay.coverage()).from(pay.query()),
                Cell.interval(pay.coverage()),
                Cell.count(pay.employers()));
    }

    private String place() {
        return Names.countryBefore(first.country()) + ", " + first.currency();
    }

    /** Shares of the postings with pay in bands, from the lowest of either role to the highest. */
    Table histogram() {
        List<PayDistribution.Band> bands =
                Stream.of(first, second)
                        .flatMap(pay -> pay.distribution().bands().stream())
                        .toList();
        long low = bands.stream().mapToLong(PayDistribution.Band::from).min().orElse(0);
        long high = bands.stream().mapToLong(PayDistribution.Band::to).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (long from = low; from < high; from += PayDistribution.BAND) {
            long to = from + PayDistribution.BAND;
            Cell band =
                    Cell.number(
                            Numbers.money((double) from, first.currency())
                                    + " to "
                                    + Numbers.money((double) to, first.currency()),
                            (double) from);
            Proportion one = share(first, from);
            Proportion other = share(second, from);
            rows.add(
                    List.of(
                            band,
                            Cell.share(one).from(query(first, from, to)),
                            Cell.count(one.count()),
                            Cell.share(other).from(query(second, from, to)),
                            Cell.count(other.count())));
        }
        return new Table(
                        "pay-bands",
                        "Base pay in bands, "
                                + place()
                                + " (n = "
                                + Numbers.count(first.median().n())
                                + " and "
                                + Numbers.count(second.median().n())
                                + " postings with pay)",
                        List.of(
                                words("band", "Band"),
                                number("first", roles.get(0).role().label()),
                                detail("first-postings", "Postings"),
                                number("second", roles.get(1).role().label()),
                                detail("second-postings", "Postings")),
                        rows,
                        List.of("A band holds its lower end."))
                .drawn(
                        new Chart(
                                Chart.Kind.COLUMNS,
                                "How the base pay is spread: share of the postings with pay",
                                List.of("first", "second"),
                                marks()));
    }

    private static Proportion share(PayProfile pay, long from) {
        int postings =
                pay.distribution().bands().stream()
                        .filter(band -> band.from() == from)
                        .mapToInt(PayDistribution.Band::postings)
                        .sum();
        return new Proportion(postings, pay.distribution().stated());
    }

    private static PostingQuery query(PayProfile pay, long from, long to) {
        return pay.query().toBuilder().payFrom(from).payTo(to).build();
    }

    private List<Chart.Mark> marks() {
        return Stream.concat(
                        PayTables.marks(0, first).stream(), PayTables.marks(1, second).stream())
                .toList();
    }

    Table percentiles() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Quantile> one = first.distribution().quantiles();
        List<Quantile> other = second.distribution().quantiles();
        for (int i = 0; i < one.size(); i++) {
            rows.add(
                    List.of(
                            Cell.words("p" + Math.round(one.get(i).p() * 100)),
                            PayTables.money(one.get(i), first),
                            PayTables.range(one.get(i), first),
                            PayTables.money(other.get(i), second),
                            PayTables.range(other.get(i), second)));
        }
        return new Table(
                "percentiles",
                "Percentiles of the base pay, " + place(),
                List.of(
                        words("percentile", "Percentile"),
                        number("first", roles.get(0).role().label()),
                        detail("first-interval", "95 %"),
                        number("second", roles.get(1).role().label()),
                        detail("second-interval", "95 %")),
                rows,
                List.of("p25: a quarter of the postings with pay state less."));
    }
}
