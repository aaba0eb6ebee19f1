package dev.skilltally.annotate.skill;

import java.util.List;

/** Whether words belong to an e-mail or web address ({@code name@oracle.com}). */
final class Addresses {
    private static final int LONGEST = 120;
    private static final List<String> TOP_LEVELS =
            List.of(
                    ".com", ".org", ".io", ".ai", ".co", ".gov", ".edu", ".eu", ".de", ".in",
                    ".us");

    private final String text;
    private final boolean hasTemplates;

    Addresses(String text) {
        this.text = text;
        hasTemplates = text.contains("{%") || text.contains("{{");
    }

    /**
     * Whether a span is part of an address or of the name of a file, or stands in the code of a
     * template that a page was made with: {@code {% include apply.html %}}.
     */
    boolean isInside(int start, int end) {
        if (isEndOfFile(start, end) || (hasTemplates && isInTemplate(start))) {
            return true;
        }
        if (!isSignOfAddress(start - 1) && !isSignOfAddress(end)) {
            return false;
        }
        int from = start;
        while (from > 0 && start - from < LONGEST && isOfAddress(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST && isOfAddress(text.charAt(to))) {
            to++;
        }
        return isAddress(text.substring(from, to), start - from, end - from);
    }

    /** The {@code html} of {@code apply_now.html}; with a capital it begins a sentence. */
    private boolean isEndOfFile(int start, int end) {
        if (start < 2 || text.charAt(start - 1) != '.' || !isSmall(text.charAt(start - 2))) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (!isSmall(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private boolean isInTemplate(int start) {
        int from = Math.max(0, start - LONGEST);
        for (int at = start; at > from; at--) {
            char c = text.charAt(at);
            if (c == '\n' || c == '}') {
                return false;
            }
            if (c == '{' || (c == '%' && text.charAt(at - 1) == '{')) {
                return text.charAt(at - 1) == '{';
            }
        }
        return false;
    }

    private boolean isSignOfAddress(int at) {
        return at >= 0 && at < text.length() && ".@/-_".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isOfAddress(char c) {
        return Character.isLetterOrDigit(c) || ".@/-_:%?=&#+~".indexOf(c) >= 0;
    }

    private static boolean isAddress(String word, int start, int end) {
        int at = word.indexOf('@');
        if (at > 0 && word.indexOf('.', at) > 0) {
            return true;
        }
        if (word.contains("://") || word.regionMatches(true, 0, "www.", 0, 4)) {
            return true;
        }
        for (String level : TOP_LEVELS) {
            int found = word.indexOf(level, start);
            int stop = found + level.length();
            if (found >= end
                    && (stop == word.length() || !Character.isLetterOrDigit(word.charAt(stop)))
                    && isOneName(word, end, found)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the parts of one name stand between, no slash as in {@code SQL/Booking.com}. */
    private static boolean isOneName(String word, int from, int to) {
        return word.substring(from, to).indexOf('/') < 0;
    }
}
