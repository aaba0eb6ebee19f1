package dev.skilltally.index;

import java.io.IOException;
import java.util.function.IntConsumer;

/**
 * Rows of a column file, one bit each of those between the first and the last. No word of bits
 * spans two parts.
 */
final class RowSet {
    /** Rows of a word of bits. */
    static final int WORD = Long.SIZE;

    private final int first;
    private final long[] words;

    private RowSet(int first, long[] words) {
        this.first = first;
        this.words = words;
    }

    /** All rows of a range. */
    static RowSet range(int from, int to) {
        int first = from / WORD * WORD;
        RowSet set = new RowSet(first, new long[(to - first + WORD - 1) / WORD]);
        set.fill(from, to, true);
        return set;
    }

    /** Takes up or leaves out the rows of a range. */
    void fill(int from, int to, boolean in) {
        int row = from;
        while (row < to) {
            int word = (row - first) / WORD;
            int next = Math.min(to, first + (word + 1) * WORD);
            long bits = bits(row, next);
            words[word] = in ? words[word] | bits : words[word] & ~bits;
            row = next;
        }
    }

    /** The bits of some rows of one word. */
    private long bits(int from, int to) {
        return (-1L >>> (WORD - (to - from))) << ((from - first) % WORD);
    }

    int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Number of rows of a range that are in the set. */
    int count(int from, int to) {
        int count = 0;
        int row = Math.max(from, first);
        int last = Math.min(to, first + words.length * WORD);
        while (row < last) {
            int word = (row - first) / WORD;
            int next = Math.min(last, first + (word + 1) * WORD);
            count += Long.bitCount(words[word] & bits(row, next));
            row = next;
        }
        return count;
    }

    /** Takes the rows of one word that are in the set. */
    @FunctionalInterface
    interface Visitor {
        /**
         * @param row row of the lowest bit within the part
         * @param bits the rows from there on that are in the set; not 0
         */
        void visit(ColumnPart part, int row, long bits);
    }

    /** Says which rows of one word stay. */
    @FunctionalInterface
    interface Filter {
        /** The bits that stay, see {@link Visitor#visit}. */
        long keep(ColumnPart part, int row, long bits);
    }

    void visit(ColumnFile file, Visitor visitor) throws IOException {
        retain(
                file,
                (part, row, bits) -> {
                    visitor.visit(part, row, bits);
                    return bits;
                });
    }

    /** Visits all rows by their number in the file, ascending. */
    void visitRows(IntConsumer visitor) {
        for (int i = 0; i < words.length; i++) {
            for (long left = words[i]; left != 0; left &= left - 1) {
                visitor.accept(lowest(first + i * WORD, left));
            }
        }
    }

    /** Keeps what the filter says. */
    void retain(ColumnFile file, Filter filter) throws IOException {
        int i = 0;
        while (i < words.length) {
            int number = file.partOf(first + i * WORD);
            long end = Math.min(words.length, (file.partEnd(number) - first) / WORD);
            i = skipEmpty(i, (int) end);
            if (i < end) {
                ColumnPart part = file.part(number);
                for (; i < end; i++) {
                    if (words[i] != 0) {
                        words[i] &= filter.keep(part, file.placeInPart(first + i * WORD), words[i]);
                    }
                }
            }
        }
    }

    private int skipEmpty(int from, int end) {
        int word = from;
        while (word < end && words[word] == 0) {
            word++;
        }
        return word;
    }

    /** The row of the lowest bit. */
    static int lowest(int row, long bits) {
        return row + Long.numberOfTrailingZeros(bits);
    }
}
