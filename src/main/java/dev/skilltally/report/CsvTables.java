package dev.skilltally.report;

import dev.skilltally.query.QueryString;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Each table as a CSV file of its own, a line for each row. A column of numbers has the number
 * unrounded, and beside it, where it has them, its n, the ends of its interval and its query.
 */
public final class CsvTables {
    private CsvTables() {}

    /** Names of files to their content, in the order of the names. */
    public static Map<String, String> of(Document document) {
        Map<String, String> files = new TreeMap<>();
        document.tables().forEach(table -> files.put(table.id() + ".csv", write(table)));
        return files;
    }

    private static String write(Table table) {
        List<Field> fields = fields(table);
        StringWriter out = new StringWriter();
        try (de.siegmar.fastcsv.writer.CsvWriter csv =
                de.siegmar.fastcsv.writer.CsvWriter.builder().build(out)) {
            csv.writeRecord(fields.stream().map(Field::name).toList());
            for (List<Cell> row : table.rows()) {
                csv.writeRecord(fields.stream().map(field -> field.of(row)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * A column of the file.
     *
     * @param column place in the table
     */
    private record Field(String name, int column, Function<Cell, @Nullable Object> value) {
        String of(List<Cell> row) {
            return Objects.toString(value.apply(row.get(column)), "");
        }
    }

    private static List<Field> fields(Table table) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String key = table.columns().get(i).key();
            if (table.columns().get(i).numeric() && has(table, i, Cell::value)) {
                fields.add(new Field(key, i, CsvTables::number));
            } else {
                fields.add(new Field(key, i, Cell::text));
            }
            add(fields, table, key + "-n", i, Cell::n);
            add(fields, table, key + "-low", i, CsvTables::low);
            add(fields, table, key + "-high", i, CsvTables::high);
            add(fields, table, key + "-query", i, CsvTables::query);
        }
        return fields;
    }

    private static void add(
            List<Field> fields,
            Table table,
            String name,
            int column,
            Function<Cell, @Nullable Object> value) {
        if (has(table, column, value)) {
            fields.add(new Field(name, column, value));
        }
    }

    private static boolean has(Table table, int column, Function<Cell, @Nullable Object> value) {
        return table.rows().stream().anyMatch(row -> value.apply(row.get(column)) != null);
    }

    private static @Nullable Object number(Cell cell) {
        return cell.value() == null ? cell.text() : cell.value();
    }

    private static @Nullable Object low(Cell cell) {
        return cell.interval() == null ? null : cell.interval().low();
    }

    private static @Nullable Object high(Cell cell) {
        return cell.interval() == null ? null : cell.interval().high();
    }

    private static @Nullable Object query(Cell cell) {
        return cell.query() == null ? null : QueryString.print(cell.query());
    }
}
