package dev.skilltally.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The rows of a file of separated fields, quoted by RFC 4180, read so that a quote which is never
 * closed costs one line and not the rest of the file. (Readers by the standard, fastcsv among them,
 * take everything up to the next quote as one field.)
 *
 * <p>A quoted field is given up, and its first line with it, when the file ends inside it, when it
 * grows beyond the longest row, or when a quote inside it begins another field: it follows a
 * separator or a line's start and ordinary text follows it. Any other quote inside that ends no
 * field is taken as a character ({@code "the "big" one"}).
 */
final class CsvRows {
    private static final char QUOTE = '"';
    private static final String SEPARATORS = "\t,;|";

    private final LineReader lines;
    private final char separator;
    private final int longest;
    private final Deque<Line> pushedBack = new ArrayDeque<>();
    private final Deque<Line> taken = new ArrayDeque<>();

    private record Line(String text, long number, boolean cut) {}

    /**
     * A row of the file.
     *
     * @param number its first line, from 1
     * @param fields its fields, without quotes; empty if the row can't be read
     * @param raw the row as written
     * @param problem why it can't be read; null where it can
     */
    record Row(long number, List<String> fields, String raw, @Nullable RejectionReason problem) {}

    /**
     * @param longest characters of a row
     */
    CsvRows(LineReader lines, char separator, int longest) {
        this.lines = lines;
        this.separator = separator;
        this.longest = longest;
    }

    /** The separator that a header uses most outside quotes, or 0 where it uses none. */
    static char separatorOf(String header) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char character = header.charAt(i);
            quoted ^= character == QUOTE;
            int known = quoted ? -1 : SEPARATORS.indexOf(character);
            if (known >= 0) {
                counts[known]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] == 0 ? 0 : SEPARATORS.charAt(best);
    }

    /** The next row that is not blank, or null after the last. */
    @Nullable Row next() throws IOException {
        Line line = nextLine();
        while (line != null && line.text().isBlank()) {
            line = nextLine();
        }
        if (line == null) {
            return null;
        }
        if (line.cut()) {
            return new Row(line.number(), List.of(), line.text(), RejectionReason.ROW_TOO_LONG);
        }
        return row(line);
    }

    private Row row(Line first) throws IOException {
        taken.clear();
        List<String> fields = new ArrayList<>();
        StringBuilder raw = new StringBuilder(first.text());
        String text = first.text();
        int at = 0;
        while (at <= text.length()) {
            if (at < text.length() && text.charAt(at) == QUOTE) {
                StringBuilder field = new StringBuilder();
                int next = quoted(text, at + 1, field);
                while (next < 0) {
                    Line more = next == OPEN && raw.length() < longest ? nextLine() : null;
                    if (more == null) {
                        return givenUp(first);
                    }
                    taken.add(more);
                    text = more.text();
                    raw.append('\n').append(text);
                    field.append('\n');
                    next = more.cut() ? BROKEN : quoted(text, 0, field);
                }
                fields.add(field.toString());
                at = next + 1;
            } else {
                int end = text.indexOf(separator, at);
                end = end < 0 ? text.length() : end;
                fields.add(text.substring(at, end));
                at = end + 1;
            }
        }
        return new Row(first.number(), fields, raw.toString(), null);
    }

    private static final int OPEN = -1;
    private static final int BROKEN = -2;

    /**
     * Reads on in a quoted field.
     *
     * @return the index of the separator after it or of the line's end, {@link #OPEN} where the
     *     line ends inside it, {@link #BROKEN} where a quote shows that it was never closed
     */
    private int quoted(String text, int from, StringBuilder field) {
        int at = from;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character != QUOTE) {
                field.append(character);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                // A doubled quote is a quote, unless both are one empty field after the open one.
                field.append(QUOTE);
                at += 2;
            } else {
                int after = at + 1;
                while (after < text.length() && text.charAt(after) == ' ') {
                    after++;
                }
                if (after == text.length() || text.charAt(after) == separator) {
                    return after;
                }
                boolean begins = at == 0 || (at > from && text.charAt(at - 1) == separator);
                if (begins) {
                    return BROKEN;
                }
                field.append(QUOTE);
                at++;
            }
        }
        return OPEN;
    }

    /** Rejects the first line alone and gives the others back. */
    private Row givenUp(Line first) {
        while (!taken.isEmpty()) {
            pushedBack.addFirst(taken.removeLast());
        }
        return new Row(first.number(), List.of(), first.text(), RejectionReason.UNCLOSED_QUOTE);
    }

    private @Nullable Line nextLine() throws IOException {
        if (!pushedBack.isEmpty()) {
            return pushedBack.removeFirst();
        }
        String text = lines.next();
        return text == null ? null : new Line(text, lines.number(), lines.wasCut());
    }
}
