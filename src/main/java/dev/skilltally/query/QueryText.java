package dev.skilltally.query;

import java.util.ArrayList;
import java.util.List;

/** The full-text part of a query in one form: words and "phrases" with single spaces between. */
final class QueryText {
    private QueryText() {}

    /**
     * The same words and phrases, in the form that a query string prints: words that would be read
     * as a field are made phrases, and a phrase that is not closed ends with the text.
     */
    static String canonical(String text) {
        List<String> parts = new ArrayList<>();
        String[] pieces = text.split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            String piece = withSingleSpaces(pieces[i]);
            if (piece.isEmpty()) {
                continue;
            }
            if (i % 2 == 1) {
                parts.add('"' + piece + '"');
            } else {
                for (String word : piece.split(" ")) {
                    parts.add(isPlain(word) ? word : '"' + word + '"');
                }
            }
        }
        return String.join(" ", parts);
    }

    private static String withSingleSpaces(String text) {
        var spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = Character.isWhitespace(character);
            if (!space) {
                spaced.append(character);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString().strip();
    }

    /** Whether a word can't be mistaken for a field or an exclusion. */
    private static boolean isPlain(String word) {
        return word.indexOf(':') < 0 && !word.startsWith("-") && QueryString.comparison(word) < 0;
    }
}
