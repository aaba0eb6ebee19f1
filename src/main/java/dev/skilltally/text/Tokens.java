package dev.skilltally.text;

import java.util.Arrays;

/**
 * The tokens of a text in order: packed spans with the number of each word and what stands before
 * it. Offsets count in the text that was tokenised, whole, also where only a part of it was.
 */
public final class Tokens {
    /** The word is glued to the former one ({@code HiveBI}); the break is only guessed. */
    static final byte GLUED = 1;

    /** Digits at the end of the span do not belong to the word ({@code Python3}). */
    static final byte VERSIONED = 2;

    private static final Gap[] GAPS = Gap.values();

    private int size;
    private int[] starts;
    private int[] ends;
    private int[] ids;
    private byte[] gaps;
    private byte[] flags;

    Tokens(int expected) {
        starts = new int[expected];
        ends = new int[expected];
        ids = new int[expected];
        gaps = new byte[expected];
        flags = new byte[expected];
    }

    void add(int start, int end, int id, int gap, int flag) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        ids[size] = id;
        gaps[size] = (byte) gap;
        flags[size++] = (byte) flag;
    }

    private void grow() {
        int capacity = size * 2 + 8;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        ids = Arrays.copyOf(ids, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
        flags = Arrays.copyOf(flags, capacity);
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
        return ids[token];
    }

    /** What stands before the token; {@link Gap#LINE} before the first. */
    public Gap gap(int token) {
        return GAPS[gaps[token]];
    }

    /**
     * Whether the break before the token is only guessed from the case of letters ({@code BI} in
     * {@code HiveBI}).
     */
    public boolean isGlued(int token) {
        return (flags[token] & GLUED) != 0;
    }

    /** Whether the span ends in digits that {@link #id} leaves out ({@code Python3}). */
    public boolean isVersioned(int token) {
        return (flags[token] & VERSIONED) != 0;
    }

    /** The first token that starts at or after an offset; {@link #size()} where none does. */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
