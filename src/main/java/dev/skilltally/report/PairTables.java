package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.RoleMatrix;
import dev.skilltally.stats.RolePair;
import dev.skilltally.stats.RoleSummary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pairs of a matrix that stand out. */
final class PairTables {
    static final int MOST_ALIKE = 15;
    static final int LEAST_ALIKE = 5;
    private static final int MOST_GAPS = 15;

    private final RoleMatrix matrix;
    private final MeasureSettings settings;
    private final String currency;

    PairTables(RoleMatrix matrix, MeasureSettings settings) {
        this.matrix = matrix;
        this.settings = settings;
        this.currency = settings.payCurrency();
    }

    Table closest() {
        List<RolePair> closest = matrix.closest();
        return alike(
                "closest",
                "The pairs most alike" + of(Math.min(MOST_ALIKE, closest.size()), closest.size()),
                closest.stream().limit(MOST_ALIKE).toList(),
                "Cosine of the vectors of all shares; overlap of the top lists; the gap is the"
                        + " second median minus the first.");
    }

    /** The other end of the list, where there is one. */
    Optional<Table> farthest() {
        List<RolePair> farthest = matrix.closest().reversed();
        int most = Math.min(LEAST_ALIKE, farthest.size() - MOST_ALIKE);
        return most < 1
                ? Optional.empty()
                : Optional.of(
                        alike(
                                "farthest",
                                "The pairs least alike" + of(most, farthest.size()),
                                farthest.stream().limit(most).toList()));
    }

    private static String of(int shown, int all) {
        return " (" + Names.of(shown, all, all == 1 ? "pair" : "pairs") + ")";
    }

    private Table alike(String id, String caption, List<RolePair> pairs, String... notes) {
        return new Table(
                id,
                caption,
                List.of(
                        words("pair", "Pair"),
                        number("cosine", "Cosine"),
                        number("overlap", "Overlap"),
                        detail("bounds", "Bounds"),
                        number("gap", "Pay gap"),
                        detail("gap-interval", "95 %"),
                        number("sizes", "n, n with pay")),
                pairs.stream().map(this::alike).toList(),
                List.of(notes));
    }

    private List<Cell> alike(RolePair pair) {
        return List.of(
                Cell.words(label(pair.first()) + " and " + label(pair.second())),
                PairCells.cosine(pair),
                PairCells.overlap(pair),
                PairCells.bounds(pair),
                PairCells.gap(pair, currency),
                PairCells.gapRange(pair, currency),
                PairCells.sizes(pair));
    }

    /** The pairs whose pay gap is settled, largest first. */
    Table gaps() {
        List<RolePair> settled = matrix.settledGaps();
        List<List<Cell>> rows = new ArrayList<>();
        settled.stream().limit(MOST_GAPS).forEach(pair -> rows.add(gap(pair.lowerFirst())));
        int paid = (int) matrix.pairs().stream().filter(RolePair::hasPay).count();
        return new Table(
                "largest-gaps",
                "The largest settled gaps of pay ("
                        + settings.payCountry()
                        + ", "
                        + currency
                        + "; "
                        + Names.of(settled.size(), paid, paid == 1 ? "pair" : "pairs")
                        + " with pay settled)",
                List.of(
                        words("pair", "Pair"),
                        number("gap", "Gap"),
                        detail("interval", "95 %"),
                        number("more", "Higher median"),
                        number("n-more", "n"),
                        number("less", "Lower median"),
                        number("n-less", "n")),
                rows,
                settled.size() > MOST_GAPS
                        ? List.of(
                                Numbers.count(settled.size() - MOST_GAPS)
                                        + " more settled gaps are in the square above.")
                        : List.of());
    }

    private List<Cell> gap(RolePair pair) {
        RoleSummary more = pair.second();
        RoleSummary less = pair.first();
        return List.of(
                Cell.words(label(more) + " over " + label(less)),
                PairCells.gap(pair, currency),
                PairCells.gapRange(pair, currency),
                Cell.money(more.median(), currency).from(more.paid()),
                Cell.count(more.median().n()).from(more.paid()),
                Cell.money(less.median(), currency).from(less.paid()),
                Cell.count(less.median().n()).from(less.paid()));
    }

    private static String label(RoleSummary role) {
        return role.role().label();
    }
}
