package dev.skilltally.index;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Reads back what a {@link ByteWriter} wrote, in the same order. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes, int offset) {
        this.bytes = bytes;
        this.at = offset;
    }

    int readByte() {
        return bytes[at++];
    }

    boolean readPresence() {
        return bytes[at++] != 0;
    }

    int readInt() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    long readLong() {
        long zigzag = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            zigzag |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return zigzag >>> 1 ^ -(zigzag & 1);
            }
        }
    }

    int position() {
        return at;
    }

    void skip(int size) {
        at += size;
    }

    double readDouble() {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits |= (bytes[at++] & 0xFFL) << (8 * i);
        }
        return Double.longBitsToDouble(bits);
    }

    String readString() {
        int length = readInt();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    <T> T readEnum(T[] constants) {
        return constants[bytes[at++]];
    }

    @Nullable String readOptional() {
        return readPresence() ? readString() : null;
    }

    @Nullable LocalDate readDate() {
        if (!readPresence()) {
            return null;
        }
        int zigzag = readInt();
        return LocalDate.ofEpochDay(zigzag >>> 1 ^ -(zigzag & 1));
    }
}
