package dev.skilltally.dedupe;

import java.util.Arrays;

/** A hash table from a 64-bit hash to the number that was first put with it; 18 bytes an entry. */
final class FirstSeen {
    private static final int FREE = -1;

    private final long[] keys;
    private final int[] values;

    FirstSeen(int size) {
        int capacity = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(16L, size * 3L / 2));
        keys = new long[capacity];
        values = new int[capacity];
        Arrays.fill(values, FREE);
    }

    /** Puts the value unless the key has one; gives that earlier value, or -1. */
    int putIfAbsent(long key, int value) {
        int slot = (int) Math.floorMod(key ^ (key >>> 32), (long) keys.length);
        while (values[slot] != FREE) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        keys[slot] = key;
        values[slot] = value;
        return FREE;
    }
}
