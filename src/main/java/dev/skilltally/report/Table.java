package dev.skilltally.report;

import java.util.List;

/**
 * A table.
 *
 * @param id name in JSON and of the CSV file, lower-case words joined by hyphens
 * @param caption what it shows, with its n
 * @param columns the columns
 * @param rows as many cells as columns each
 * @param notes what a reader has to know, one sentence each
 */
public record Table(
        String id, String caption, List<Column> columns, List<List<Cell>> rows, List<String> notes)
        implements Document.Part {

    /**
     * A column.
     *
     * @param key name in JSON and CSV
     * @param label heading
     * @param numeric whether it is set flush right
     */
    public record Column(String key, String label, boolean numeric) {
        static Column words(String key, String label) {
            return new Column(key, label, false);
        }

        static Column number(String key, String label) {
            return new Column(key, label, true);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table "
                                + id
                                + ": "
                                + row.size()
                                + " cells for "
                                + columns.size()
                                + " columns");
            }
        }
    }
}
