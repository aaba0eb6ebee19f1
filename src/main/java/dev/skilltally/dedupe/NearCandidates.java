package dev.skilltally.dedupe;

import java.util.Arrays;

/**
 * The sketches of postings that may have near duplicates: half of each in memory, to estimate
 * similarities by, and one band at a time as sort keys.
 */
final class NearCandidates {
    private static final int LONGS = BodySignature.SIZE / 16;
    private static final long LOW_BITS = 0x1111111111111111L;

    private int[] postings;
    private final long[] halves;
    private int size;

    private NearCandidates(int capacity) {
        postings = new int[capacity];
        halves = new long[capacity * LONGS];
    }

    /**
     * @param candidates numbers of postings, ascending; those without a sketch are left out
     */
    static NearCandidates of(BodySignatures signatures, int[] candidates) {
        var near = new NearCandidates(candidates.length);
        signatures.forEachSketch(candidates, near::add);
        near.postings = Arrays.copyOf(near.postings, near.size);
        return near;
    }

    private void add(int posting, byte[] bytes, int offset) {
        for (int i = 0; i < BodySignature.SIZE; i++) {
            halves[size * LONGS + i / 16] |= (bytes[offset + i] & 0xFL) << (4 * (i % 16));
        }
        postings[size++] = posting;
    }

    /** The number of the posting at a place among the candidates. */
    int posting(int candidate) {
        return postings[candidate];
    }

    /** Number of components whose lower halves agree. */
    int equalComponents(int first, int second) {
        int equal = 0;
        for (int i = 0; i < LONGS; i++) {
            long difference = halves[first * LONGS + i] ^ halves[second * LONGS + i];
            difference |= difference >>> 1;
            difference |= difference >>> 2;
            equal += 16 - Long.bitCount(difference & LOW_BITS);
        }
        return mayShareTitle(first, second) ? equal - 1 : equal;
    }

    /** Whether the titles may have the same words: always if they do, else once in 16. */
    boolean mayShareTitle(int first, int second) {
        return (halves[first * LONGS + LONGS - 1] ^ halves[second * LONGS + LONGS - 1])
                        >>> (4 * (BodySignature.TITLE % 16))
                == 0;
    }

    /**
     * The candidates sorted by some of their components.
     *
     * @return the components in the upper 32 bits, the place among the candidates in the lower
     */
    long[] sortedBand(BodySignatures signatures, int component, int width) {
        long[] keys = new long[size];
        int[] at = {0};
        signatures.forEachSketch(
                postings,
                (posting, bytes, offset) -> {
                    long key = 0;
                    for (int i = 0; i < width; i++) {
                        key = key << Byte.SIZE | (bytes[offset + component + i] & 0xFFL);
                    }
                    keys[at[0]] = key << Integer.SIZE | at[0];
                    at[0]++;
                });
        Arrays.sort(keys);
        return keys;
    }
}
