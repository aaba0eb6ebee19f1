package dev.skilltally.report;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A table.
 *
 * @param id name in JSON and of the CSV file, lower-case words joined by hyphens
 * @param caption what it shows, with its n
 * @param columns the columns
 * @param rows as many cells as columns each
 * @param notes what a reader has to know, one sentence each
 * @param chart how it is drawn; null where it is not
 * @param sampled keys of the columns whose numbers are shown with sampled postings
 */
public record Table(
        String id,
        String caption,
        List<Column> columns,
        List<List<Cell>> rows,
        List<String> notes,
        @Nullable Chart chart,
        List<String> sampled)
        implements Document.Part {

    /**
     * A column.
     *
     * @param key name in JSON and CSV
     * @param label heading
     * @param kind what stands in it
     */
    public record Column(String key, String label, Kind kind) {
        /** What stands in a column. */
        public enum Kind {
            WORDS,
            NUMBER,
            /** Something on the number before it, such as its interval or rank. */
            DETAIL
        }

        static Column words(String key, String label) {
            return new Column(key, label, Kind.WORDS);
        }

        static Column number(String key, String label) {
            return new Column(key, label, Kind.NUMBER);
        }

        static Column detail(String key, String label) {
            return new Column(key, label, Kind.DETAIL);
        }

        /** Whether it is set flush right. */
        public boolean numeric() {
            return kind != Kind.WORDS;
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        sampled = List.copyOf(sampled);
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

    /** A table that is not drawn. */
    public Table(
            String id,
            String caption,
            List<Column> columns,
            List<List<Cell>> rows,
            List<String> notes) {
        this(id, caption, columns, rows, notes, null, List.of());
    }

    /** The same with a chart above it. */
    Table drawn(Chart how) {
        return new Table(id, caption, columns, rows, notes, how, sampled);
    }

    /** The same with sampled postings behind the numbers of these columns. */
    Table sampling(String... keys) {
        return new Table(id, caption, columns, rows, notes, chart, List.of(keys));
    }

    /** Place of the column with a key. */
    int column(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + id + " has no column " + key);
    }
}
