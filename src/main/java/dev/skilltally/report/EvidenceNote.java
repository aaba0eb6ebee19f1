package dev.skilltally.report;

import dev.skilltally.query.QueryString;

import java.util.List;
import java.util.Optional;

/**
 * Says how to get at the postings behind the numbers of a table, by the example of its first row.
 */
final class EvidenceNote {
    private EvidenceNote() {}

    /** The command for the first cell that has a query; empty where none has. */
    static Optional<String> of(Table table) {
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                if (cell.query() != null) {
                    String line = QueryString.print(cell.query()).replace("'", "'\\''");
                    return Optional.of(
                            "Behind "
                                    + cell.text()
                                    + " ("
                                    + name(table, row)
                                    + "): skilltally search '"
                                    + line
                                    + "'");
                }
            }
        }
        return Optional.empty();
    }

    /** The row's first words, which may stand behind its number. */
    private static String name(Table table, List<Cell> row) {
        for (int i = 0; i < row.size(); i++) {
            if (!table.columns().get(i).numeric()) {
                return row.get(i).text().strip();
            }
        }
        return row.get(0).text();
    }
}
