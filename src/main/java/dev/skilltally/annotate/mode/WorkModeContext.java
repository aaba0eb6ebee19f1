package dev.skilltally.annotate.mode;

import java.util.Locale;

/**
 * What stands around a word that may tell the work mode: up to {@link #REACH} characters of the
 * same line on both sides, in lower case, so that a rule costs the same in any text.
 *
 * @param before what stands before, without blanks at its end
 * @param after what stands behind, blanks kept
 * @param isLineStart whether the line begins with the word
 * @param isLineEnd whether the line ends with it
 */
record WorkModeContext(String before, String after, boolean isLineStart, boolean isLineEnd) {
    static final int REACH = 64;

    /** The context of a span, within a part of a text. */
    static WorkModeContext of(String text, int start, int end, int from, int to) {
        int first = start;
        while (first > from && start - first < REACH && !isEnd(text, first - 1)) {
            first--;
        }
        int last = end;
        while (last < to && last - end < REACH && !isEnd(text, last)) {
            last++;
        }
        String before = withoutQuote(text.substring(first, start).toLowerCase(Locale.ROOT));
        String after = text.substring(end, last).toLowerCase(Locale.ROOT);
        if (last < to && last - end < REACH && isLabelEnd(after)) {
            after = after.stripTrailing() + " " + valueBelow(text, last, to);
        }
        boolean isLineStart = before.isBlank() && start - first < REACH;
        boolean isLineEnd = last - end < REACH && !hasLetter(after);
        return new WorkModeContext(
                isLineStart ? labelAbove(text, first, from) : before,
                after,
                isLineStart,
                isLineEnd);
    }

    boolean isPrecededBy(String... words) {
        for (String word : words) {
            if (before.endsWith(word) && isWordStart(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isFollowedBy(String... words) {
        for (String word : words) {
            if (after.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isNear(String... words) {
        for (String word : words) {
            if (before.contains(word) || after.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label with one of the words stands before: "work location:". */
    boolean isLabelled(String... words) {
        if (!before.endsWith(":") && !before.endsWith("?")) {
            return false;
        }
        for (String word : words) {
            if (before.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWordStart(String word) {
        int at = before.length() - word.length();
        return at == 0
                || !Character.isLetterOrDigit(before.charAt(at - 1))
                || !Character.isLetterOrDigit(word.charAt(0));
    }

    /** A label may stand by itself on the line above: "Location:". */
    private static String labelAbove(String text, int lineStart, int from) {
        int end = lineStart;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == from || (text.charAt(end - 1) != ':' && text.charAt(end - 1) != '?')) {
            return "";
        }
        int start = end;
        while (start > from && end - start < REACH && text.charAt(start - 1) != '\n') {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** A word in quotes is read as the bare word. */
    private static String withoutQuote(String before) {
        String stripped = before.stripTrailing();
        int length = stripped.length();
        boolean isQuote =
                length > 0 && "\"'\u2018\u201c\u2019*_".indexOf(stripped.charAt(length - 1)) >= 0;
        return isQuote ? stripped.substring(0, length - 1).stripTrailing() : stripped;
    }

    private static boolean isLabelEnd(String after) {
        String stripped = after.stripTrailing();
        return stripped.endsWith(":") || stripped.endsWith("?");
    }

    /** The value of a label may stand on the line below: "Work remotely:", "No". */
    private static String valueBelow(String text, int lineEnd, int to) {
        int start = lineEnd;
        int limit = Math.min(to, lineEnd + REACH);
        while (start < limit && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < limit && text.charAt(end) != '\n') {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isEnd(String text, int at) {
        return text.charAt(at) == '\n';
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
