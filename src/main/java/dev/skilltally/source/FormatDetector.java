package dev.skilltally.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells the format of a file by its first bytes. */
final class FormatDetector {
    private static final JsonFactory JSON = new JsonFactory();

    private FormatDetector() {}

    /** Whether these are the bytes of something that is not text. */
    static boolean isBinary(byte[] beginning) {
        int controls = 0;
        for (byte value : beginning) {
            if (value == 0) {
                return true;
            }
            controls += value > 0 && value < 9 ? 1 : 0;
        }
        return controls > 8 + beginning.length / 100
                || new String(
                                beginning,
                                0,
                                Math.min(5, beginning.length),
                                StandardCharsets.US_ASCII)
                        .startsWith("%PDF-");
    }

    /** The format, or null where nothing is known of it. */
    static @Nullable SourceFormat detect(byte[] beginning) throws IOException {
        String text = new String(beginning, StandardCharsets.UTF_8).stripLeading();
        if (text.isEmpty()) {
            return null;
        }
        return switch (text.charAt(0)) {
            case '<' -> SourceFormat.HTML;
            case '[' -> SourceFormat.JSON;
            case '{' -> isOneDocument(text) ? SourceFormat.JSON : SourceFormat.JSON_LINES;
            default -> separated(text);
        };
    }

    /**
     * Whether an object is the whole file: it spreads over lines, or it holds the list of postings
     * and so may be far longer than a row.
     */
    private static boolean isOneDocument(String text) throws IOException {
        int depth = 0;
        try (JsonParser parser = JSON.createParser(text)) {
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    name = parser.currentName();
                } else if (depth == 1
                        && token == JsonToken.START_ARRAY
                        && JsonDocument.holdsPostings(name)) {
                    return true;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    return parser.currentTokenLocation().getLineNr() > 1;
                }
            }
        } catch (IOException e) {
            // Cut where the peek ends, or malformed. Lines that each begin an object decide.
        }
        int lineEnd = text.indexOf('\n');
        if (lineEnd < 0) {
            return false;
        }
        return !text.substring(lineEnd).stripLeading().startsWith("{")
                && !text.substring(0, lineEnd).stripTrailing().endsWith("}");
    }

    private static @Nullable SourceFormat separated(String text) {
        int lineEnd = text.indexOf('\n');
        String header = lineEnd < 0 ? text : text.substring(0, lineEnd);
        if (header.indexOf('\t') >= 0) {
            return SourceFormat.TSV;
        }
        return CsvRows.separatorOf(header) != 0 ? SourceFormat.CSV : null;
    }
}
