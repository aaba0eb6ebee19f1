package dev.skilltally.taxonomy;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a mistyped one was probably meant to be. */
public final class NearestName {
    private NearestName() {}

    /**
     * The candidate with the fewest insertions, removals and replacements to the name, ties by
     * alphabet; empty where none is nearer than a third of the name's length (at least two).
     */
    static Optional<String> of(String name, Collection<String> candidates) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, wanted.length() / 3);
        String best = "";
        int bestDistance = limit + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) > limit) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            boolean isBetter =
                    distance < bestDistance
                            || (distance == bestDistance
                                    && distance <= limit
                                    && candidate.compareTo(best) < 0);
            if (isBetter) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The same as a half sentence to put behind an error: {@code ; did you mean "x"?}, or "". */
    static String hint(String name, Collection<String> candidates) {
        return of(name, candidates).map(near -> "; did you mean \"" + near + "\"?").orElse("");
    }

    /** Levenshtein distance: insertions, deletions and replacements of one character. */
    public static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= left.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced =
                        diagonal + (left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[right.length()];
    }
}
