package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.Overlap;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.ShareDifference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The figures of two roles beside each other. */
final class SideBySide {
    private final RoleComparison comparison;
    private final RoleProfile first;
    private final RoleProfile second;

    SideBySide(RoleComparison comparison) {
        this.comparison = comparison;
        this.first = comparison.first();
        this.second = comparison.second();
    }

    /** Nothing where one side has no posting. */
    private Cell marketRatio() {
        return first.postings() == 0 || second.postings() == 0
                ? Cell.words("")
                : Cell.number(
                        "ratio " + Numbers.ratio(comparison.marketRatio()),
                        comparison.marketRatio());
    }

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                row(
                        "Distinct active postings",
                        Cell.count(first.postings()).from(first.query()),
                        Cell.count(second.postings()).from(second.query()),
                        marketRatio()));
        rows.add(
                row(
                        "Postings with duplicates",
                        Cell.count(first.total()).from(copies(first)),
                        Cell.count(second.total()).from(copies(second)),
                        Cell.words("")));
        rows.add(
                row(
                        "Without readable text",
                        Cell.count(first.unreadable()),
                        Cell.count(second.unreadable()),
                        Cell.words("")));
        addPay(rows);
        rows.add(
                row(
                        "Remote",
                        Cell.share(first.remote()).from(first.workModes().queryOf("remote")),
                        Cell.share(second.remote()).from(second.workModes().queryOf("remote")),
                        gap(first, second)));
        Overlap overlap = comparison.overlap();
        rows.add(
                row(
                        "Overlap of the top " + comparison.topSize() + " (Jaccard)",
                        Cell.number(Numbers.ratio(overlap.jaccard()), overlap.jaccard()),
                        Cell.words(overlap.shared() + " of " + overlap.union()),
                        Cell.words(
                                "bounds "
                                        + Numbers.ratio(overlap.bounds().low())
                                        + " to "
                                        + Numbers.ratio(overlap.bounds().high()))));
        List<String> bridges = comparison.bridges().stream().map(ShareDifference::label).toList();
        return new Table(
                "side-by-side",
                first.role().label() + " beside " + second.role().label(),
                columns("measure", "Measure", "Difference"),
                rows,
                Stream.of(
                                "Asked for by at least half of both: "
                                        + (bridges.isEmpty() ? "none" : String.join(", ", bridges))
                                        + ".",
                                employers(first),
                                employers(second))
                        .filter(note -> !note.isEmpty())
                        .toList());
    }

    /** The same postings, duplicates included. */
    private static PostingQuery copies(RoleProfile role) {
        return role.query().toBuilder().distinct(false).build();
    }

    private void addPay(List<List<Cell>> rows) {
        PayProfile one = first.pay();
        PayProfile other = second.pay();
        Cell gap =
                comparison.hasPay()
                        ? Cell.number(
                                Numbers.signedMoney(comparison.payGap(), one.currency())
                                        + " ("
                                        + Numbers.percent(comparison.payGapShare())
                                        + " of the lower)",
                                comparison.payGap())
                        : Cell.words("");
        rows.add(
                row(
                        "Median base, " + one.country() + ", " + one.currency(),
                        Cell.money(one.median(), one.currency()).from(one.query()),
                        Cell.money(other.median(), other.currency()).from(other.query()),
                        gap));
        rows.add(
                row(
                        "  95 % interval",
                        payRange(one),
                        payRange(other),
                        Cell.words(
                                comparison
                                        .payGapInterval()
                                        .map(
                                                interval ->
                                                        Numbers.signedMoneyRange(
                                                                interval, one.currency()))
                                        .orElse(""))));
        rows.add(
                row(
                        "  postings with pay (n)",
                        Cell.count(one.median().n()).from(one.query()),
                        Cell.count(other.median().n()).from(other.query()),
                        Cell.words("")));
        rows.add(
                row(
                        "  coverage of the country's postings",
                        Cell.share(one.coverage()).from(one.query()),
                        Cell.share(other.coverage()).from(other.query()),
                        Cell.words("")));
        rows.add(
                row(
                        "  employers",
                        Cell.count(one.employers()),
                        Cell.count(other.employers()),
                        Cell.words("")));
    }

    private static Cell payRange(PayProfile pay) {
        return Cell.words(
                pay.median()
                        .interval()
                        .map(interval -> Numbers.moneyRange(interval, pay.currency()))
                        .orElse("none under n = 6"));
    }

    private static String employers(RoleProfile role) {
        PayProfile pay = role.pay();
        return pay.isFlagged()
                ? "One employer has "
                        + Numbers.percent(pay.largestEmployerShare().share())
                        + " of the "
                        + role.role().label()
                        + " postings with pay: "
                        + pay.largestEmployer()
                        + "."
                : "";
    }

    private static Cell gap(RoleProfile first, RoleProfile second) {
        double gap = first.remote().share() - second.remote().share();
        return Cell.number(Numbers.points(gap) + " points", gap);
    }

    private List<Table.Column> columns(String key, String label, String last) {
        return List.of(
                words(key, label),
                number("first", first.role().label()),
                number("second", second.role().label()),
                number("difference", last));
    }

    private static List<Cell> row(String measure, Cell one, Cell other, Cell difference) {
        return List.of(Cell.words(measure), one, other, difference);
    }
}
