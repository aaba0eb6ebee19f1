package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.RoleMatrix;
import dev.skilltally.stats.RolePair;
import dev.skilltally.stats.RoleSummary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All pairs of roles: overlap of their skills and gap of their pay. */
public final class MatrixReport {
    private static final int MOST_PAIRS = 40;

    private final RoleMatrix matrix;
    private final String currency;

    private MatrixReport(RoleMatrix matrix, String currency) {
        this.matrix = matrix;
        this.currency = currency;
    }

    /** Lays out a matrix. */
    public static Document of(Measures measures, MeasureSettings settings, RoleMatrix matrix) {
        MatrixReport report = new MatrixReport(matrix, settings.payCurrency());
        List<Document.Part> parts = new ArrayList<>();
        parts.add(report.roles(settings));
        if (matrix.roles().size() > 1) {
            parts.add(report.closest());
            parts.add(
                    report.square(
                            "overlaps",
                            "Overlap (Jaccard) of the top " + matrix.topSize() + " skills",
                            report::overlap));
            parts.add(
                    report.square(
                            "pay-gaps",
                            "Median base of the column's role minus that of the row's",
                            report::gap));
        }
        parts.add(
                MethodNote.of(
                        measures.corpus(), measures.activeOn(), settings, measures.unclassified()));
        return new Document("Roles side by side", parts);
    }

    private Table roles(MeasureSettings settings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RoleSummary role : matrix.roles()) {
            rows.add(
                    List.of(
                            Cell.words(role.role().label()),
                            Cell.number(Numbers.count(rows.size() + 1), rows.size() + 1),
                            Cell.count(role.postings()).from(role.query()),
                            Cell.money(role.median(), currency).from(role.paid()),
                            SummaryCells.payRange(role, currency),
                            Cell.count(role.median().n()).from(role.paid())));
        }
        return new Table(
                "roles",
                "Roles (" + settings.payCountry() + ", " + currency + "; n in their columns)",
                List.of(
                        words("role", "Role"),
                        detail("number", "#"),
                        number("postings", "Postings"),
                        number("median", "Median base"),
                        detail("interval", "95 %"),
                        number("paid", "n with pay")),
                rows,
                matrix.leftOut() > 0
                        ? List.of(
                                "Left out: "
                                        + Numbers.count(matrix.leftOut())
                                        + " roles with fewer than "
                                        + Numbers.count(matrix.least())
                                        + " readable postings, or not asked for.")
                        : List.of());
    }

    private Table closest() {
        List<RolePair> pairs = matrix.closest();
        List<List<Cell>> rows = new ArrayList<>();
        for (RolePair pair : pairs.stream().limit(MOST_PAIRS).toList()) {
            rows.add(
                    List.of(
                            Cell.words(
                                    pair.first().role().label()
                                            + " and "
                                            + pair.second().role().label()),
                            PairCells.cosine(pair),
                            PairCells.overlap(pair),
                            PairCells.bounds(pair),
                            PairCells.gap(pair, currency),
                            PairCells.gapRange(pair, currency),
                            PairCells.sizes(pair)));
        }
        List<String> notes = new ArrayList<>();
        notes.add(
                "Cosine of the vectors of all shares; overlap of the top lists; the gap is the"
                        + " second median minus the first.");
        if (pairs.size() > MOST_PAIRS) {
            notes.add(
                    Numbers.count(pairs.size() - MOST_PAIRS)
                            + " more pairs are less alike; all are in the squares below.");
        }
        return new Table(
                "closest",
                "The pairs most alike",
                List.of(
                        words("pair", "Pair"),
                        number("cosine", "Cosine"),
                        number("overlap", "Overlap"),
                        detail("bounds", "Bounds"),
                        number("gap", "Pay gap"),
                        detail("gap-interval", "95 %"),
                        detail("sizes", "n, n with pay")),
                rows,
                notes);
    }

    private Table square(String id, String caption, Function<RolePair, Cell> cell) {
        int size = matrix.roles().size();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(words("role", "Role"));
        for (int j = 1; j < size; j++) {
            RoleSummary role = matrix.roles().get(j);
            columns.add(number(role.role().id(), Integer.toString(j + 1)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < size - 1; i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words((i + 1) + " " + matrix.roles().get(i).role().label()));
            for (int j = 1; j < size; j++) {
                row.add(j > i ? cell.apply(matrix.pair(i, j)) : Cell.words(""));
            }
            rows.add(row);
        }
        return new Table(id, caption + " (columns by number)", columns, rows, List.of());
    }

    private Cell overlap(RolePair pair) {
        return PairCells.overlap(pair);
    }

    private Cell gap(RolePair pair) {
        return pair.hasPay()
                ? new Cell(
                        Numbers.signedThousands(pair.payGap()),
                        pair.payGap(),
                        null,
                        pair.payGapInterval().orElse(null),
                        null)
                : Cell.words("");
    }
}
