package dev.skilltally.taxonomy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Rows of a table with a header, separated by commas or tabs. */
final class Table {
    private Table() {}

    /**
     * Hands over each row.
     *
     * @param file its name, for errors
     * @param separator between columns
     * @param required a column that the header must have
     */
    static void read(
            String file,
            InputStream in,
            char separator,
            String required,
            Consumer<NamedCsvRecord> rows)
            throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .fieldSeparator(separator)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .detectBomHeader(true)
                                .ofNamedCsvRecord(in, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> records = csv.stream()) {
            records.peek(row -> check(file, row, required)).forEach(rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            String problem = e.getMessage() + ", expected well-formed rows";
            throw new TaxonomyException(List.of(new TaxonomyProblem(file, problem)));
        }
    }

    private static void check(String file, NamedCsvRecord row, String required) {
        if (!row.getHeader().contains(required)) {
            throw new TaxonomyException(
                    List.of(
                            new TaxonomyProblem(
                                    file + ":1",
                                    "columns "
                                            + String.join(", ", row.getHeader())
                                            + ", expected one named "
                                            + required)));
        }
    }

    /** A field without white space around it; "" where the row has no such column. */
    static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    /** The parts of a field that holds a list, separated by bars or line breaks. */
    static List<String> list(NamedCsvRecord row, String column) {
        return Arrays.stream(field(row, column).split("[|\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
