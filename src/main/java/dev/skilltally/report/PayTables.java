package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.PayDistribution;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.PopulationProfile;
import dev.skilltally.stats.Proportion;
import dev.skilltally.stats.Quantile;

import java.util.ArrayList;
import java.util.List;

/** Tables of how the pay of a population is spread. */
final class PayTables {
    private PayTables() {}

    static Table quantiles(String id, PopulationProfile profile) {
        PayProfile pay = profile.pay();
        List<List<Cell>> rows = new ArrayList<>();
        for (Quantile quantile : pay.distribution().quantiles()) {
            rows.add(
                    List.of(
                            Cell.words("p" + Math.round(quantile.p() * 100)),
                            money(quantile, pay),
                            range(quantile, pay)));
        }
        return new Table(
                id,
                "Percentiles of the base pay of " + profile.label() + " (" + place(pay) + ")",
                List.of(
                        words("percentile", "Percentile"),
                        number("amount", "Base"),
                        detail("interval", "95 %")),
                rows,
                List.of("p25: a quarter of the postings with pay state less."));
    }

    static Cell range(Quantile quantile, PayProfile pay) {
        return Cell.words(
                quantile.interval()
                        .map(each -> Numbers.moneyRange(each, pay.currency()))
                        .orElse("too few postings"));
    }

    static Cell money(Quantile quantile, PayProfile pay) {
        return quantile.n() == 0
                ? Cell.words("none")
                : new Cell(
                        Numbers.money(quantile.value(), pay.currency()),
                        quantile.value(),
                        quantile.n(),
                        quantile.bounds(),
                        pay.query());
    }

    /** Points out the median, if there is one. */
    static List<Chart.Mark> marks(int series, PayProfile pay) {
        if (!pay.median().isPresent()) {
            return List.of();
        }
        double median = pay.median().value();
        return List.of(
                new Chart.Mark(series, median, "median " + Numbers.money(median, pay.currency())));
    }

    static Table histogram(String id, PopulationProfile profile) {
        PayProfile pay = profile.pay();
        PayDistribution distribution = pay.distribution();
        List<List<Cell>> rows = new ArrayList<>();
        for (PayDistribution.Band band : distribution.bands()) {
            Proportion share = new Proportion(band.postings(), distribution.stated());
            PostingQuery query =
                    pay.query().toBuilder().payFrom(band.from()).payTo(band.to()).build();
            rows.add(
                    List.of(
                            Cell.number(
                                    Numbers.money((double) band.from(), pay.currency())
                                            + " to "
                                            + Numbers.money((double) band.to(), pay.currency()),
                                    (double) band.from()),
                            Cell.count(band.postings()).from(query),
                            Cell.share(share).from(query),
                            Cell.interval(share)));
        }
        return new Table(
                        id,
                        "Base pay of " + profile.label() + " in bands (" + place(pay) + ")",
                        List.of(
                                number("band", "Band"),
                                number("postings", "Postings"),
                                number("share", "Share"),
                                detail("interval", "95 %")),
                        rows,
                        List.of(
                                "A band holds its lower end. Unstated: "
                                        + Numbers.count(distribution.unstated())
                                        + " more postings in the country, which give no range in this"
                                        + " currency."))
                .drawn(
                        new Chart(
                                Chart.Kind.COLUMNS,
                                "Postings with base pay in each band",
                                List.of("postings"),
                                marks(0, pay)));
    }

    private static String place(PayProfile pay) {
        return pay.country()
                + ", "
                + pay.currency()
                + ", n = "
                + Numbers.count(pay.median().n())
                + " postings with pay";
    }
}
