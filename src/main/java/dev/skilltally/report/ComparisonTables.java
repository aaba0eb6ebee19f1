package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.Mix;
import dev.skilltally.stats.Overlap;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.ShareDifference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tables on two roles: skills, overlap and mixes. */
final class ComparisonTables {
    private static final int MOST_COUNTRIES = 8;

    private final RoleComparison comparison;
    private final RoleProfile first;
    private final RoleProfile second;

    ComparisonTables(RoleComparison comparison) {
        this.comparison = comparison;
        this.first = comparison.first();
        this.second = comparison.second();
    }

    /** Skills as bars, their shares with sampled postings behind them. */
    Table skills(String id, String caption, List<ShareDifference> skills) {
        return differences(id, caption, skills)
                .drawn(Chart.bars(caption, "first", "second"))
                .sampling("first", "second");
    }

    Table differences(String id, String caption, List<ShareDifference> differences) {
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
                        detail("first-interval", "95 %"),
                        detail("first-rank", "#"),
                        number("second", second.role().label()),
                        detail("second-interval", "95 %"),
                        detail("second-rank", "#"),
                        number("gap", "Gap"),
                        detail("gap-interval", "95 %"),
                        detail("z", "z")),
                rows,
                List.of());
    }

    private static Cell rank(int rank) {
        return rank == 0 ? Cell.words("") : Cell.number(Numbers.count(rank), rank);
    }

    Table overlap() {
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
                        detail("bounds", "Bounds"),
                        number("shared", "Shared"),
                        number("union", "In either")),
                rows,
                List.of("Bounds: every skill whose interval straddles the cut let in or out."));
    }

    Table mixes(String id, String label, Mix one, Mix other, List<String> notes) {
        Set<String> values = new LinkedHashSet<>();
        one.first(MOST_COUNTRIES).forEach(part -> values.add(part.value()));
        other.first(MOST_COUNTRIES).forEach(part -> values.add(part.value()));
        if (values.remove(PostingQuery.UNSTATED)) {
            values.add(PostingQuery.UNSTATED);
        }
        List<List<Cell>> rows = values.stream().map(value -> row(value, one, other)).toList();
        return new Table(
                        id,
                        label
                                + " (n = "
                                + Numbers.count(one.n())
                                + " and "
                                + Numbers.count(other.n())
                                + " postings)",
                        List.of(
                                words("value", label),
                                number("first", first.role().label()),
                                detail("first-postings", "Postings"),
                                number("second", second.role().label()),
                                detail("second-postings", "Postings"),
                                number("gap", "Gap"),
                                detail("gap-interval", "95 %")),
                        rows,
                        notes)
                .drawn(Chart.bars(label, "first", "second"));
    }

    private static List<Cell> row(String value, Mix one, Mix other) {
        Contrast contrast = new Contrast(one.of(value), other.of(value));
        double gap = contrast.first().share() - contrast.second().share();
        return List.of(
                Cell.words(Names.value(one.dimension(), value)),
                Cell.share(contrast.first()).from(one.queryOf(value)),
                Cell.count(contrast.first().count()),
                Cell.share(contrast.second()).from(other.queryOf(value)),
                Cell.count(contrast.second().count()),
                new Cell(Numbers.points(gap), gap, null, contrast.interval(), null),
                Cell.words(Numbers.pointsRange(contrast.interval())));
    }
}
