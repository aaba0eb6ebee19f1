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

    Addresses(String text) {
        this.text = text;
    }

    boolean isInside(int start, int end) {
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
