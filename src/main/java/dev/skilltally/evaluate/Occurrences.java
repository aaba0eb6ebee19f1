package dev.skilltally.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Where words stand in a text. */
final class Occurrences {
    private Occurrences() {}

    /**
     * Whole-word occurrences in any case: no letter, digit or underscore right before or behind.
     */
    static List<Span> of(String surface, String text) {
        List<Span> whole = new ArrayList<>();
        List<Span> all = new ArrayList<>();
        int length = surface.length();
        for (int at = 0; length > 0 && at + length <= text.length(); at++) {
            if (text.regionMatches(true, at, surface, 0, length)) {
                all.add(new Span(at, at + length));
                if (isWhole(text, at, at + length)) {
                    whole.add(new Span(at, at + length));
                }
            }
        }
        return whole.isEmpty() ? all : whole;
    }

    /** Occurrences of a quote, to the letter. */
    static List<Span> ofQuote(String quote, String text) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(quote);
                at >= 0 && !quote.isEmpty();
                at = text.indexOf(quote, at + 1)) {
            found.add(new Span(at, at + quote.length()));
        }
        return found;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !isWordCharacter(text.codePointBefore(start)))
                && (end == text.length() || !isWordCharacter(text.codePointAt(end)));
    }

    private static boolean isWordCharacter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }
}
