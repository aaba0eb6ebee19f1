package dev.skilltally.text;

/**
 * The hash of a word in lower case, taken eight bytes at a time: the last bytes of a word, fewer
 * than eight, none among them, are a step too. A character of Latin-1 is one byte, every other one
 * three.
 */
final class WordHash {
    /** The hash before the first step. */
    static final long START = 0;

    /** Large and odd: words of fewer than eight letters never share a hash. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Stands before the two bytes of a character outside Latin-1; no word has it. */
    private static final int WIDE = 1;

    private long hash = START;
    private long eight;
    private int bits;

    private WordHash() {}

    /** The hash of a word in any case. */
    static long of(String text, int start, int end) {
        WordHash word = new WordHash();
        for (int i = start; i < end; i++) {
            word.add(CharacterClass.fold(text.charAt(i)));
        }
        return next(word.hash, word.eight);
    }

    /** One step: the hash with up to eight more bytes, the first in the lowest bits. */
    static long next(long hash, long eight) {
        long mixed = (hash ^ eight) * FACTOR;
        return mixed ^ mixed >>> 32;
    }

    private void add(int folded) {
        if (folded < 0x100) {
            addByte(folded);
        } else {
            addByte(WIDE);
            addByte(folded >>> 8);
            addByte(folded & 0xFF);
        }
    }

    private void addByte(int value) {
        eight |= (long) value << bits;
        bits += Byte.SIZE;
        if (bits == Long.SIZE) {
            hash = next(hash, eight);
            eight = 0;
            bits = 0;
        }
    }
}
