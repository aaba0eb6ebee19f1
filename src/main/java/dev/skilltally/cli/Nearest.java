package dev.skilltally.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names nearest to one that is not known, by edit distance. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** The nearest three, for a message. */
    static String to(String name, List<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (String each) ->
                                                distance(wanted, each.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(each -> "\"" + each + "\"")
                .collect(Collectors.joining(", "));
    }

    /** Levenshtein distance: insertions, deletions and replacements of one character. */
    private static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[second.length()];
    }
}
