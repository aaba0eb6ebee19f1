package dev.skilltally.dedupe;

/**
 * Remembers pairs that were checked and are not the same, since a pair may share several bands. Of
 * pairs that fall on one slot only the last is kept, so it takes 8 MB however many there are.
 */
final class FailedPairs {
    private static final int SLOTS = 1 << 20;

    private final long[] pairs = new long[SLOTS];

    private static long pair(int first, int second) {
        // Numbers from 1, so that no pair is 0, an empty slot.
        return (long) (Math.min(first, second) + 1) << Integer.SIZE | (Math.max(first, second) + 1);
    }

    private static int slot(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 44);
    }

    boolean holds(int first, int second) {
        long pair = pair(first, second);
        return pairs[slot(pair)] == pair;
    }

    void put(int first, int second) {
        long pair = pair(first, second);
        pairs[slot(pair)] = pair;
    }
}
