package dev.skilltally.dedupe;

import java.util.Arrays;

/**
 * What is kept of a body so that its duplicates are found later without its text. Immutable.
 *
 * <p>A body without words has none: nothing can be verified of it, so it is a duplicate of nothing.
 */
public final class BodySignature {
    /** Bytes of a sketch. */
    public static final int SIZE = 64;

    /** Number of MinHash components, one byte each, from the first byte on. */
    public static final int COMPONENTS = 63;

    /** Place of the byte that is a hash of the words of the title. */
    public static final int TITLE = 63;

    private final long exact;
    private final byte[] sketch;

    /**
     * @param exact hash of all words in order, the title and what else keeps copies apart
     * @param sketch MinHash components and a hash of the title, {@value #SIZE} bytes; empty where
     *     the body is too short for near duplicates
     */
    public BodySignature(long exact, byte[] sketch) {
        if (sketch.length != SIZE && sketch.length != 0) {
            throw new IllegalArgumentException("signature of " + sketch.length + " bytes");
        }
        this.exact = exact;
        this.sketch = sketch.clone();
    }

    /** Equal for exact copies. */
    public long exact() {
        return exact;
    }

    /** A copy of the sketch; empty where the body is too short for near duplicates. */
    public byte[] sketch() {
        return sketch.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BodySignature that
                && exact == that.exact
                && Arrays.equals(sketch, that.sketch);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(exact);
    }
}
