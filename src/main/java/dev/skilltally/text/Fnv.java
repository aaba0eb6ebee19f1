package dev.skilltally.text;

/**
 * The hash FNV-1a of 64 bits (Fowler, Noll, Vo) over characters: start, then take one after the
 * other.
 */
public final class Fnv {
    /** The hash of no character. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long FACTOR = 0x100000001b3L;

    private Fnv() {}

    /** The hash with one character more. */
    public static long with(long hash, char character) {
        return (hash ^ character) * FACTOR;
    }
}
