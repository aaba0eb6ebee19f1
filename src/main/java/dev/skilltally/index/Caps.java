package dev.skilltally.index;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shortens values that Lucene would refuse as terms or doc values, and counts them, so that it is
 * told.
 */
final class Caps {
    /** Bytes of UTF-8 that a term or a doc value may have. */
    static final int LONGEST = 32_766;

    private final AtomicInteger capped = new AtomicInteger();

    /** The value, or as much of its beginning as fits. */
    String cap(String value) {
        if (value.length() <= LONGEST / 3) {
            return value;
        }
        int bytes = 0;
        for (int i = 0; i < value.length(); ) {
            int character = value.codePointAt(i);
            bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (bytes > LONGEST) {
                capped.incrementAndGet();
                return value.substring(0, i);
            }
            i += Character.charCount(character);
        }
        return value;
    }

    /** Number of values shortened. */
    int capped() {
        return capped.get();
    }
}
