package dev.skilltally.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words in which two texts differ, by their longest common subsequence of words; case and
 * punctuation aside, as duplicates are found.
 */
public final class WordChanges {
    /** Products of the lengths of two texts beyond which only one change, the whole, is told. */
    private static final long LARGEST = 16_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Change> changes = new ArrayList<>();

    /**
     * Words that differ.
     *
     * @param before words of the first text, apart by blanks; empty where some were added
     * @param after words of the second; empty where some were left out
     */
    public record Change(String before, String after) {}

    private WordChanges(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The changes from one text to the other, in order; none where the words are the same. */
    public static List<Change> between(String before, String after) {
        WordChanges changes = new WordChanges(words(before), words(after));
        changes.run();
        return List.copyOf(changes.changes);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private void run() {
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && isSame(before.get(start), after.get(start))) {
            start++;
        }
        int left = 0;
        while (left < most - start
                && isSame(
                        before.get(before.size() - 1 - left), after.get(after.size() - 1 - left))) {
            left++;
        }
        between(start, before.size() - left, start, after.size() - left);
    }

    private void between(int from, int to, int otherFrom, int otherTo) {
        int rows = to - from;
        int columns = otherTo - otherFrom;
        if ((long) rows * columns > LARGEST) {
            change(from, to, otherFrom, otherTo);
            return;
        }
        int[][] common = lengths(from, rows, otherFrom, columns);
        int row = 0;
        int column = 0;
        int changedRow = 0;
        int changedColumn = 0;
        while (row < rows && column < columns) {
            if (isSame(before.get(from + row), after.get(otherFrom + column))) {
                change(
                        from + changedRow,
                        from + row,
                        otherFrom + changedColumn,
                        otherFrom + column);
                changedRow = ++row;
                changedColumn = ++column;
            } else if (common[row + 1][column] >= common[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
        change(from + changedRow, to, otherFrom + changedColumn, otherTo);
    }

    /** Length of the longest common subsequence of what stands behind each pair of places. */
    private int[][] lengths(int from, int rows, int otherFrom, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                common[row][column] =
                        isSame(before.get(from + row), after.get(otherFrom + column))
                                ? common[row + 1][column + 1] + 1
                                : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }

    private void change(int from, int to, int otherFrom, int otherTo) {
        if (from < to || otherFrom < otherTo) {
            changes.add(
                    new Change(
                            String.join(" ", before.subList(from, to)),
                            String.join(" ", after.subList(otherFrom, otherTo))));
        }
    }
}
