package dev.skilltally.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight characters of a text in one number, the first in its lowest byte, looked at together. An
 * answer has the top bit of each byte that it holds for.
 */
final class EightBytes {
    /** The number of characters. */
    static final int COUNT = 8;

    /** The answer that holds for all. */
    static final long ALL = 0x8080808080808080L;

    /** All bits but those of the first byte. */
    static final long BEHIND_FIRST = ~0xFFL;

    /** Multiplied by it, a byte stands in all eight places. */
    private static final long EACH = 0x0101010101010101L;

    private static final long CASE = 0x20 * EACH;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** Which are ASCII letters. */
    static long letters(long eight) {
        return between(eight | CASE, 'a', 'z') & ~eight;
    }

    /** Which are ASCII digits. */
    static long digits(long eight) {
        return between(eight, '0', '9') & ~eight;
    }

    /** The bytes, letters in lower case. */
    static long folded(long eight, long letters) {
        return eight | letters >>> 2;
    }

    /** Which of the letters are capitals. */
    static long capitals(long eight, long letters) {
        return letters & ~(eight << 2);
    }

    /** All bits of the bytes before the first that an answer holds for. */
    static long before(long answer) {
        return ((answer & -answer) >>> 7) - 1;
    }

    /** How many bytes stand before the first that an answer holds for. */
    static int countBefore(long answer) {
        return Long.numberOfTrailingZeros(answer) >>> 3;
    }

    /**
     * Which lie between two, both inclusive, if the top bit of each is left out: no sum carries
     * into the next byte then, and its top bit says whether the byte reaches the bound.
     */
    private static long between(long eight, char first, char last) {
        long low = eight & ~ALL;
        long reach = low + (0x80 - first) * EACH;
        long pass = low + (0x80 - last - 1) * EACH;
        return reach & ~pass & ALL;
    }
}
