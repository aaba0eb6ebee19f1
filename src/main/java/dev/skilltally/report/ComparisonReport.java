package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.Mix;
import dev.skilltally.stats.Overlap;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.ShareDifference;
import dev.skilltally.taxonomy.Role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Two roles side by side: the report of the reference article. */
public final class ComparisonReport {
    private static final int MOST_COUNTRIES = 8;
    private static final int MOST_PREMIUMS = 10;
    private static final int MOST_TELLING = 10;

    private final RoleComparison comparison;
    private final RoleProfile first;
    private final RoleProfile second;

    private ComparisonReport(RoleComparison comparison) {
        this.comparison = comparison;
        this.first = comparison.first();
        this.second = comparison.second();
    }

    /** Measures both roles and lays them out. */
    public static Document of(Measures measures, MeasureSettings settings, Role one, Role other) {
        List<Document.Part> parts =
                new ArrayList<>(new ComparisonReport(measures.compare(one, other)).tables());
        parts.add(
                MethodNote.of(
                        measures.corpus(), measures.activeOn(), settings, measures.unclassified()));
        return new Document(one.label() + " and " + other.label(), parts);
    }

    private List<Table> tables() {
        String top = "the top " + comparison.topSize();
        return List.of(
                sideBySide(),
                differences("shared", "Skills in both top lists", comparison.shared()),
                differences(
                        "exclusive-first",
                        "Only in " + top + " of " + first.role().label(),
                        comparison.exclusiveToFirst()),
                differences(
                        "exclusive-second",
                        "Only in " + top + " of " + second.role().label(),
                        comparison.exclusiveToSecond()),
                differences(
                        "most-telling",
                        "Largest gaps between the shares",
                        comparison.mostTelling().stream().limit(MOST_TELLING).toList()),
                overlap(),
                mixes("seniority", "Seniority", first.seniority(), second.seniority(), List.of()),
                mixes("work-mode", "Work mode", first.workModes(), second.workModes(), List.of()),
                mixes(
                        "countries",
                        "Country",
                        first.countries(),
                        second.countries(),
                        List.of("A posting in two countries counts in both.")),
                RoleTables.premiums("premiums-first", first, MOST_PREMIUMS),
                RoleTables.premiums("premiums-second", second, MOST_PREMIUMS));
    }

    private Table sideBySide() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                row(
                        "Distinct active postings",
                        Cell.count(first.postings()).from(first.query()),
                        Cell.count(second.postings()).from(second.query()),
                        Cell.number(
                                "ratio " + Numbers.ratio(comparison.marketRatio()),
                                comparison.marketRatio())));
        rows.add(
                row(
                        "Postings with duplicates",
                        Cell.count(first.total()),
                        Cell.count(second.total()),
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
                        Cell.share(first.remote()),
                        Cell.share(second.remote()),
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
                        Cell.count(one.median().n()),
                        Cell.count(other.median().n()),
                        Cell.words("")));
        rows.add(
                row(
                        "  coverage of the country's postings",
                        Cell.share(one.coverage()),
                        Cell.share(other.coverage()),
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

    private Table differences(String id, String caption, List<ShareDifference> differences) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ShareDifference each : differences) {
            rows.add(
                    List.of(
                            Cell.words(each.label()),
                            Cell.share(each.first().proportion())
                                    .from(first.queryFor(each.skill())),
                            Cell.interval(each.first().proportion()),
                            rank(each.first().rank()),
                            Cell.share(each.second().proportion())
                                    .from(second.queryFor(each.skill())),
                            Cell.interval(each.second().proportion()),
                            rank(each.second().rank()),
                            new Cell(
                                    Numbers.points(each.gap()),
                                    each.gap(),
                                    null,
                                    each.interval(),
                                    null),
                            Cell.words(Numbers.pointsRange(each.interval())),
                            Cell.number(String.format(Locale.ROOT, "%.1f", each.z()), each.z())));
        }
        return new Table(
                id,
                caption
                        + " ("
                        + differences.size()
                        + "; n = "
                        + Numbers.count(first.skills().n())
                        + " and "
                        + Numbers.count(second.skills().n())
                        + " readable postings)",
                List.of(
                        words("skill", "Skill"),
                        number("first", first.role().label()),
                        number("first-interval", "95 %"),
                        number("first-rank", "#"),
                        number("second", second.role().label()),
                        number("second-interval", "95 %"),
                        number("second-rank", "#"),
                        number("gap", "Gap"),
                        number("gap-interval", "95 %"),
                        number("z", "z")),
                rows,
                List.of());
    }

    private static Cell rank(int rank) {
        return rank == 0 ? Cell.words("") : Cell.number(Numbers.count(rank), rank);
    }

    private Table overlap() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Overlap each : comparison.sensitivity()) {
            rows.add(
                    List.of(
                            Cell.number(Numbers.count(each.size()), each.size()),
                            Cell.number(Numbers.ratio(each.jaccard()), each.jaccard()),
                            Cell.words(
                                    Numbers.ratio(each.bounds().low())
                                            + " to "
                                            + Numbers.ratio(each.bounds().high())),
                            Cell.count(each.shared()),
                            Cell.count(each.union())));
        }
        return new Table(
                "overlap",
                "Overlap of the two top lists by their length (n = "
                        + Numbers.count(first.skills().n())
                        + " and "
                        + Numbers.count(second.skills().n())
                        + " readable postings)",
                List.of(
                        number("size", "K"),
                        number("jaccard", "Jaccard"),
                        number("bounds", "Bounds"),
                        number("shared", "Shared"),
                        number("union", "In either")),
                rows,
                List.of("Bounds: every skill whose interval straddles the cut let in or out."));
    }

    private Table mixes(String id, String label, Mix one, Mix other, List<String> notes) {
        Set<String> values = new LinkedHashSet<>();
        one.parts().stream().limit(MOST_COUNTRIES).forEach(part -> values.add(part.value()));
        other.parts().stream().limit(MOST_COUNTRIES).forEach(part -> values.add(part.value()));
        List<List<Cell>> rows = new ArrayList<>();
        for (String value : values) {
            rows.add(
                    row(
                            value,
                            Cell.share(one.of(value)),
                            Cell.share(other.of(value)),
                            Cell.words(
                                    Numbers.count(one.of(value).count())
                                            + " / "
                                            + Numbers.count(other.of(value).count()))));
        }
        return new Table(
                id,
                label
                        + " (n = "
                        + Numbers.count(first.postings())
                        + " and "
                        + Numbers.count(second.postings())
                        + " postings)",
                columns("value", label, "Postings"),
                rows,
                notes);
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
