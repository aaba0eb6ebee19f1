package dev.skilltally.text;

import java.io.Serializable;
import java.util.Map;

/**
 * Numbers by 64-bit hashes, such as those of words, frozen: one look-up seldom needs more than one
 * access to each of two arrays, and makes no objects. Safe to share between threads.
 */
public final class HashedNumbers implements Serializable {
    /** What a hash leads to that is not among them. */
    public static final int NONE = 0;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Slots for each number, at least, so that few share one. */
    private static final int SPARE = 2;

    private final int shift;
    private final long[] hashes;
    private final int[] numbers;

    /**
     * @param numbers each hash with its number, which must not be {@link #NONE}
     */
    public HashedNumbers(Map<Long, Integer> numbers) {
        int bits = 3;
        while (1 << bits < SPARE * numbers.size()) {
            bits++;
        }
        shift = Long.SIZE - bits;
        hashes = new long[1 << bits];
        this.numbers = new int[1 << bits];
        numbers.forEach(this::put);
    }

    private void put(long hash, int number) {
        if (number == NONE) {
            throw new IllegalArgumentException("number " + NONE + " stands for none");
        }
        int slot = slot(hash);
        while (numbers[slot] != NONE) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    /** The number of a hash; {@link #NONE} where it has none. */
    public int get(long hash) {
        int slot = slot(hash);
        while (numbers[slot] != NONE) {
            if (hashes[slot] == hash) {
                return numbers[slot];
            }
            slot = (slot + 1) & (numbers.length - 1);
        }
        return NONE;
    }

    private int slot(long hash) {
        return (int) ((hash * FACTOR) >>> shift);
    }
}
