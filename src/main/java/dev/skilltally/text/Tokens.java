package dev.skilltally.text;

import java.util.Arrays;

/**
 * The tokens of a text in order: packed spans with the number of each word and what stands before
 * it.
 */
public final class Tokens {
    /** The word is glued to the former one ({@code HiveBI}); the break is only guessed. */
    static final byte GLUED = 1;

    /** Digits at the end of the span do not belong to the word ({@code Python3}). */
    static final byte VERSIONED = 2;

    private static final Gap[] GAPS = Gap.values();

    private static final int GAP_BITS = 4;
    private static final int FLAG_BITS = 2;
    private static final int GAP_MASK = (1 << GAP_BITS) - 1;
    private static final int NUMBER_SHIFT = GAP_BITS + FLAG_BITS;

    private int size;
    private int[] starts;
    private int[] ends;

    /** From the top: number of the word, gap before it, flags. */
    private int[] words;

    Tokens(int expected) {
        starts = new int[expected];
        ends = new int[expected];
        words = new int[expected];
    }

    void add(int start, int end, int id, int gap, int flags) {
        if (size >= starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        words[size++] = id << NUMBER_SHIFT | gap << FLAG_BITS | flags;
    }

    private void grow() {
        int capacity = size * 2 + 8;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
    }

    public int size() {
        return size;
    }

    /** First character of a token, inclusive. */
    public int start(int token) {
        return starts[token];
    }

    /** Last character of a token, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** Number of the word in the vocabulary; {@link Vocabulary#UNKNOWN} where it is not in it. */
    public int id(int token) {
        return words[token] >>> NUMBER_SHIFT;
    }

    /** What stands before the token; {@link Gap#LINE} before the first. */
    public Gap gap(int token) {
        return GAPS[words[token] >>> FLAG_BITS & GAP_MASK];
    }

    /** Whether what stands before the token {@link Gap#joins() joins} it to the one before. */
    public boolean isJoined(int token) {
        return (words[token] >>> FLAG_BITS & GAP_MASK) <= Gaps.LAST_JOINING;
    }

    /**
     * Whether the break before the token is only guessed from the case of letters ({@code BI} in
     * {@code HiveBI}).
     */
    public boolean isGlued(int token) {
        return (words[token] & GLUED) != 0;
    }

    /** Whether the span ends in digits that {@link #id} leaves out ({@code Python3}). */
    public boolean isVersioned(int token) {
        return (words[token] & VERSIONED) != 0;
    }

    /** The first token that starts at or after an offset; {@link #size()} where none does. */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
