package dev.skilltally.dedupe;

import java.util.Arrays;

/**
 * What is kept of a body so that its duplicates are found later without its text. Immutable.
 *
 * <p>A body without words has none: nothing can be verified of it, so it is a duplicate of nothing.
 */
public final class BodySignature {
    /** Number of MinHash components, one byte each. */
    public static final int COMPONENTS = 64;

    private final long exact;
    private final byte[] sketch;

    /**
     * @param exact hash of all words in order
     * @param sketch MinHash components, {@value #COMPONENTS} bytes; empty where the body is too
     *     short for near duplicates
     */
    public BodySignature(long exact, byte[] sketch) {
        if (sketch.length != COMPONENTS && sketch.length != 0) {
            throw new IllegalArgumentException("signature of " + sketch.length + " bytes");
        }
        this.exact = exact;
        this.sketch = sketch.clone();
    }

    /** Hash of all words in order: equal for exact copies. */
    public long exact() {
        return exact;
    }

    /** A copy of the MinHash components; empty where the body is too short for near duplicates. */
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
