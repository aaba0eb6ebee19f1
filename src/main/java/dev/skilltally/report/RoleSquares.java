package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.RoleMatrix;
import dev.skilltally.stats.RolePair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The pairs of a matrix as squares of which the lower half is filled, and their maps. */
final class RoleSquares {
    private static final String ORDER =
            "Like roles stand beside each other; columns by the numbers of the rows.";

    private final RoleMatrix matrix;

    RoleSquares(RoleMatrix matrix) {
        this.matrix = matrix;
    }

    Table overlaps() {
        String what = "Overlap (Jaccard) of the top " + matrix.topSize() + " skills";
        return drawn(square("overlaps", what, PairCells::overlap, ORDER), Chart.Kind.HEAT, what);
    }

    Table gaps(String currency) {
        String what = "Median base of the row's role minus that of the column's, " + currency;
        String settled =
                "In thousands; in brackets, and not in the map, where the 95 % interval includes"
                        + " zero or there are too few for one.";
        return drawn(
                square("pay-gaps", what, RoleSquares::gap, ORDER, settled),
                Chart.Kind.GAPS,
                "Median base of the lower name minus that of the name above, " + currency);
    }

    private static Table drawn(Table table, Chart.Kind kind, String title) {
        List<String> columns = table.columns().stream().skip(1).map(Table.Column::key).toList();
        return table.drawn(new Chart(kind, title, columns, List.of()));
    }

    private Table square(
            String id, String caption, Function<RolePair, Cell> cell, String... notes) {
        int size = matrix.roles().size();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(words("role", "Role"));
        for (int j = 0; j < size - 1; j++) {
            columns.add(number(matrix.roles().get(j).role().id(), Integer.toString(j + 1)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words((i + 1) + " " + matrix.roles().get(i).role().label()));
            for (int j = 0; j < size - 1; j++) {
                row.add(j < i ? cell.apply(matrix.pair(j, i)) : Cell.words(""));
            }
            rows.add(row);
        }
        return new Table(id, caption, columns, rows, List.of(notes));
    }

    private static Cell gap(RolePair pair) {
        return pair.hasPay()
                ? new Cell(
                        pair.isPaySettled()
                                ? Numbers.signedThousands(pair.payGap())
                                : "(" + Numbers.signedThousands(pair.payGap()) + ")",
                        pair.payGap(),
                        null,
                        pair.payGapInterval().orElse(null),
                        null)
                : Cell.words("");
    }
}
