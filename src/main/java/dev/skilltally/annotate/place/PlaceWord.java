package dev.skilltally.annotate.place;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a string that may name places: letters and digits with inner full stops and
 * apostrophes.
 *
 * @param start first character, inclusive
 * @param end last character, exclusive
 * @param gap what stands between it and the word before
 */
record PlaceWord(int start, int end, Gap gap) {

    /** What stands between two words, weakest first. */
    enum Gap {
        /** Blanks only: a name may run across. */
        SPACE,
        /** A hyphen inside of a word, or a full stop: a name may run across. */
        HYPHEN,
        /** A slash or an ampersand: parts two places, unless one name runs across. */
        SLASH,
        /** A comma, a dash, a colon, or a bracket closed: parts the levels of one place. */
        COMMA,
        /** An opening bracket. */
        BRACKET,
        /** A semicolon, a bar, a bullet, a plus or a line break: parts two places. */
        BREAK;

        boolean mayBeInsideName() {
            return this == SPACE || this == HYPHEN || this == SLASH;
        }
    }

    static List<PlaceWord> of(String text, int from, int to) {
        List<PlaceWord> words = new ArrayList<>();
        Gap gap = Gap.BREAK;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c)) {
                int end = wordEnd(text, i, to);
                words.add(new PlaceWord(i, end, gap));
                gap = Gap.SPACE;
                i = end;
            } else {
                gap = stronger(gap, gap(text, i, from, to));
                i++;
            }
        }
        return words;
    }

    boolean isDigits(String text) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    int length() {
        return end - start;
    }

    /** Whether all its letters are capitals, full stops left aside: "US", "U.S.", not "Us". */
    boolean isCapitals(String text) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    boolean isCapitalised(String text) {
        return !Character.isLowerCase(text.charAt(start));
    }

    boolean is(String text, String word) {
        return length() == word.length() && text.regionMatches(true, start, word, 0, word.length());
    }

    private static int wordEnd(String text, int start, int to) {
        int i = start + 1;
        while (i < to) {
            char c = text.charAt(i);
            boolean isInner =
                    (c == '.' || c == '\'' || c == '\u2019')
                            && i + 1 < to
                            && Character.isLetter(text.charAt(i + 1));
            if (!isLetterOrDigit(c) && !isInner) {
                break;
            }
            i++;
        }
        // "U.S." and "D.C." keep their last full stop, "Boston." does not.
        boolean isDotted = i < to && text.charAt(i) == '.' && i - 2 >= start;
        return isDotted && text.charAt(i - 2) == '.' ? i + 1 : i;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c > '~' && isForeignLetter(c));
    }

    private static boolean isForeignLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Gap stronger(Gap one, Gap other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Gap gap(String text, int i, int from, int to) {
        char c = text.charAt(i);
        return switch (c) {
            case '-', '_' -> isBetweenLetters(text, i, from, to) ? Gap.HYPHEN : Gap.COMMA;
            case '.' -> Gap.HYPHEN;
            case '/', '&' -> Gap.SLASH;
            case ',', ':', ')', ']', '\u2013', '\u2014', '\u00b7' -> Gap.COMMA;
            case '(', '[' -> Gap.BRACKET;
            case ';', '|', '+', '\n', '\r', '\u2022' -> Gap.BREAK;
            default -> Gap.SPACE;
        };
    }

    private static boolean isBetweenLetters(String text, int i, int from, int to) {
        return i > from
                && i + 1 < to
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
