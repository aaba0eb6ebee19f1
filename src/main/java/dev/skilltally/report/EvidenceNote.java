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
                                    + row.get(0).text().strip()
                                    + "): skilltally search '"
                                    + line
                                    + "'");
                }
            }
        }
        return Optional.empty();
    }
}
