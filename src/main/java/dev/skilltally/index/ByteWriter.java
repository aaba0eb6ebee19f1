package dev.skilltally.index;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Writes values one after another into bytes that grow; reused from posting to posting. */
final class ByteWriter {
    private byte[] bytes = new byte[8192];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    void writeByte(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    /** Seven bits a byte, low ones first. */
    void writeInt(int value) {
        reserve(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Seven bits a byte, low ones first; zigzag, since some are negative. */
    void writeLong(long value) {
        reserve(10);
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void writeBytes(byte[] source, int size) {
        reserve(size);
        System.arraycopy(source, 0, bytes, length, size);
        length += size;
    }

    void writeDouble(double value) {
        long bits = Double.doubleToLongBits(value);
        reserve(Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[length++] = (byte) (bits >>> (8 * i));
        }
    }

    void writeString(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        writeInt(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /** By place among the constants; whoever changes their order raises the format. */
    @SuppressWarnings("EnumOrdinal")
    void writeEnum(Enum<?> value) {
        writeByte(value.ordinal());
    }

    /** Says whether a value follows. */
    boolean writePresence(@Nullable Object value) {
        writeByte(value == null ? 0 : 1);
        return value != null;
    }

    void writeOptional(@Nullable String value) {
        writeByte(value == null ? 0 : 1);
        if (value != null) {
            writeString(value);
        }
    }

    void writeDate(@Nullable LocalDate value) {
        writeByte(value == null ? 0 : 1);
        if (value != null) {
            // Zigzag, since days before 1970 are negative.
            int day = Math.toIntExact(value.toEpochDay());
            writeInt(day << 1 ^ day >> 31);
        }
    }
}
