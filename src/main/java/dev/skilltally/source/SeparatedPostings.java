package dev.skilltally.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Postings of CSV and TSV. The first row names the columns. A row with fewer fields lacks the last
 * ones; fields beyond the header are ignored.
 */
final class SeparatedPostings {
    private SeparatedPostings() {}

    static void read(InputStream in, SourceFormat format, byte[] beginning, RowCollector rows)
            throws IOException {
        boolean returnsEndLines = indexOf(beginning, '\n') < 0 && indexOf(beginning, '\r') >= 0;
        LineReader lines = new LineReader(in, LongRows.LONGEST, returnsEndLines);
        char separator = format == SourceFormat.TSV ? '\t' : separator(beginning);
        CsvRows table = new CsvRows(lines, separator, LongRows.LONGEST);
        CsvRows.Row header = table.next();
        if (header == null) {
            return;
        }
        List<FieldMapping.@Nullable Target> columns = columns(header, rows);
        if (columns.stream().noneMatch(Objects::nonNull)) {
            rows.reject(
                    header.number(),
                    RejectionReason.UNKNOWN_FORMAT,
                    "no column of the header is known, one such as title or description was"
                            + " expected; name it with field=column",
                    header.raw());
            return;
        }
        for (CsvRows.Row row = table.next(); row != null; row = table.next()) {
            handOn(row, columns, rows);
        }
    }

    private static List<FieldMapping.@Nullable Target> columns(
            CsvRows.Row header, RowCollector rows) {
        List<FieldMapping.@Nullable Target> columns = new ArrayList<>();
        for (String name : header.fields()) {
            columns.add(rows.options().mapping().target(name));
        }
        return columns;
    }

    private static void handOn(
            CsvRows.Row row, List<FieldMapping.@Nullable Target> columns, RowCollector rows)
            throws IOException {
        RejectionReason problem = row.problem();
        if (problem != null) {
            String message =
                    problem == RejectionReason.UNCLOSED_QUOTE
                            ? "a quoted field is never closed"
                            : LongRows.MESSAGE;
            rows.reject(row.number(), problem, message, row.raw());
            return;
        }
        FieldValues values = new FieldValues();
        for (int i = 0; i < Math.min(columns.size(), row.fields().size()); i++) {
            FieldMapping.Target target = columns.get(i);
            if (target != null) {
                values.offer(target, List.of(Missing.blanked(row.fields().get(i))));
            }
        }
        rows.row(row.number(), values, row::raw);
    }

    private static char separator(byte[] beginning) {
        int end = indexOf(beginning, '\n');
        end = end < 0 ? indexOf(beginning, '\r') : end;
        String header =
                new String(
                        Arrays.copyOf(beginning, end < 0 ? beginning.length : end),
                        StandardCharsets.UTF_8);
        char found = CsvRows.separatorOf(header);
        return found == 0 ? ',' : found;
    }

    private static int indexOf(byte[] bytes, char wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
