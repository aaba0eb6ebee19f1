package dev.skilltally.text;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An HTML tag.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param end where it ends, exclusive
 */
record Tag(String name, boolean closing, int end) {
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_TAG = 1000;

    private static final Set<String> BLOCKS =
            words(
                    "p div br li ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr table thead tbody tfoot tr",
                    "section article header footer main nav aside blockquote pre form fieldset",
                    "figure figcaption address center html body head option");
    private static final Set<String> INLINE =
            words(
                    "a abbr b bdi bdo big button cite code col colgroup data dfn del em font i",
                    "iframe img input ins kbd label link mark meta noscript o:p picture q s samp",
                    "script select small source span strike strong style sub sup svg td textarea",
                    "th time title tt u var video wbr path g");

    private static Set<String> words(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it begins or ends a line. */
    boolean isBlock() {
        return BLOCKS.contains(name);
    }

    /** Whether what is between it and its end is no text. */
    boolean hidesText() {
        return !closing
                && (name.equals("script") || name.equals("style") || name.equals("noscript"));
    }

    boolean isKnown() {
        return BLOCKS.contains(name) || INLINE.contains(name);
    }

    /** Reads the tag at a less-than sign; null where it is only that. */
    static @Nullable Tag read(String source, int at) {
        int start = at + 1;
        boolean closing = start < source.length() && source.charAt(start) == '/';
        if (closing) {
            start++;
        }
        int end = start;
        while (end < source.length()
                && end - start < LONGEST_NAME
                && isOfName(source.charAt(end))) {
            end++;
        }
        if (end == start || !Character.isLetter(source.charAt(start))) {
            return null;
        }
        int close = close(source, end);
        return close < 0
                ? null
                : new Tag(
                        source.substring(start, end).toLowerCase(Locale.ROOT), closing, close + 1);
    }

    /** The greater-than sign that ends a tag; -1 where what follows is no tag. */
    private static int close(String source, int nameEnd) {
        char quote = 0;
        boolean attributes = false;
        boolean words = false;
        int stop = Math.min(source.length(), nameEnd + LONGEST_TAG);
        for (int i = nameEnd; i < stop; i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                // "<b and c>" compares; a tag has attributes with values, or none.
                return words && !attributes ? -1 : i;
            } else if (c == '<') {
                return -1;
            } else if (attributes && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '=') {
                attributes = true;
            } else if (c != '/' && !Character.isWhitespace(c)) {
                words = true;
            }
        }
        return -1;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == ':'
                || c == '-';
    }
}
