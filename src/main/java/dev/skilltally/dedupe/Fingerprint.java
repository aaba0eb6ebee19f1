package dev.skilltally.dedupe;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;

/** 64-bit hashes of bytes that stay the same on every machine and in every run. */
public final class Fingerprint {
    private static final Hasher64 HASHER = Hashing.xxh3_64();

    private Fingerprint() {}

    /** The hash of the first {@code length} bytes. */
    public static long of(byte[] bytes, int length) {
        return HASHER.hashBytesToLong(bytes, 0, length);
    }

    /** The hash of a text. */
    public static long of(CharSequence text) {
        return HASHER.hashCharsToLong(text);
    }

    /** The hash of two hashes, in this order. */
    public static long of(long first, long second) {
        return HASHER.hashLongLongToLong(first, second);
    }
}
