package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;

import java.util.Locale;
import java.util.Set;

/** Versions behind the names of tools and languages: "Python 3.10+", "Java 8", "Python3". */
final class Versions {
    private static final int LONGEST_NUMBER = 4;
    private static final Set<String> UNITS =
            Set.of(
                    "year",
                    "years",
                    "yrs",
                    "yr",
                    "months",
                    "month",
                    "days",
                    "hours",
                    "hrs",
                    "week",
                    "weeks",
                    "jahre",
                    "años",
                    "developers",
                    "engineers",
                    "people",
                    "positions",
                    "roles",
                    "times",
                    "points");

    /** Behind a bare number these show that it counts something: "Python 2 or 3 years". */
    private static final Set<String> CONNECTIVES = Set.of("of", "and", "to", "or");

    private final String text;
    private final Tokens tokens;

    Versions(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The version behind a token, or empty. */
    String behind(int last) {
        if (tokens.isVersioned(last)) {
            int start = tokens.end(last);
            while (Character.isDigit(text.charAt(start - 1))) {
                start--;
            }
            return withPlus(start, end(start));
        }
        int next = last + 1;
        if (next == tokens.size() || tokens.gap(next).compareTo(Gap.SPACE) > 0) {
            return "";
        }
        int start = tokens.start(next);
        if (!Character.isDigit(text.charAt(start)) || isQuantity(next)) {
            return "";
        }
        return withPlus(start, end(start));
    }

    private boolean isQuantity(int number) {
        int length = tokens.end(number) - tokens.start(number);
        boolean whole = text.substring(tokens.start(number), tokens.end(number)).indexOf('.') < 0;
        if (whole && length > LONGEST_NUMBER) {
            return true;
        }
        int unit = number + 1;
        if (unit == tokens.size() || tokens.gap(unit).compareTo(Gap.LINE) >= 0) {
            return false;
        }
        boolean bare = whole && !text.startsWith("+", tokens.end(number));
        return UNITS.contains(word(unit)) || (bare && CONNECTIVES.contains(word(unit)));
    }

    private String word(int token) {
        return text.substring(tokens.start(token), tokens.end(token)).toLowerCase(Locale.ROOT);
    }

    private int end(int start) {
        int end = start;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end))
                        || (text.charAt(end) == '.' && isDigitOrAny(end + 1)))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == 'x' && text.charAt(end - 1) == '.'
                ? end + 1
                : end;
    }

    private boolean isDigitOrAny(int at) {
        return at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == 'x');
    }

    private String withPlus(int start, int end) {
        boolean plus = end < text.length() && text.charAt(end) == '+';
        return text.substring(start, plus ? end + 1 : end);
    }
}
