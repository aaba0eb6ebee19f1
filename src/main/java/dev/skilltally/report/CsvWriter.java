package dev.skilltally.report;

import dev.skilltally.query.QueryString;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes every cell of every table as a row: table, row, column, text, value, n, interval. */
final class CsvWriter {
    private CsvWriter() {}

    static String write(Document document) {
        StringWriter out = new StringWriter();
        try (de.siegmar.fastcsv.writer.CsvWriter csv =
                de.siegmar.fastcsv.writer.CsvWriter.builder().build(out)) {
            csv.writeRecord("table", "row", "column", "text", "value", "n", "low", "high", "query");
            for (Document.Part part : document.parts()) {
                if (part instanceof Table table) {
                    write(csv, table);
                } else if (part instanceof Document.Entry entry) {
                    entry.fields().forEach((name, value) -> write(csv, entry, name, value));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(de.siegmar.fastcsv.writer.CsvWriter csv, Table table) {
        for (List<Cell> row : table.rows()) {
            for (int i = 1; i < row.size(); i++) {
                csv.writeRecord(fields(table, row, i));
            }
        }
    }

    private static void write(
            de.siegmar.fastcsv.writer.CsvWriter csv,
            Document.Entry entry,
            String name,
            Object value) {
        String text =
                value instanceof List<?> several
                        ? several.stream().map(Object::toString).collect(Collectors.joining(" | "))
                        : value.toString();
        csv.writeRecord(entry.list(), entry.prose().heading(), name, text, "", "", "", "", "");
    }

    private static List<String> fields(Table table, List<Cell> row, int column) {
        Cell cell = row.get(column);
        List<String> fields = new ArrayList<>();
        fields.add(table.id());
        fields.add(row.get(0).text());
        fields.add(table.columns().get(column).key());
        fields.add(cell.text());
        fields.add(plain(cell.value()));
        fields.add(plain(cell.n()));
        fields.add(cell.interval() == null ? "" : plain(cell.interval().low()));
        fields.add(cell.interval() == null ? "" : plain(cell.interval().high()));
        fields.add(cell.query() == null ? "" : QueryString.print(cell.query()));
        return fields;
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
