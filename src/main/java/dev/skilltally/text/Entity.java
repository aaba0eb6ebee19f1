package dev.skilltally.text;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;

/**
 * A character reference, by name or number, also one whose ampersand was escaped again.
 *
 * @param text what it stands for
 * @param end where it ends, exclusive
 */
record Entity(String text, int end) {
    private static final int LONGEST_NAME = 32;
    private static final int MOST_LEVELS = 4;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Reads the reference at an ampersand; null where none stands there. */
    static @Nullable Entity read(String source, int ampersand) {
        Entity entity = once(source, ampersand);
        int levels = 1;
        while (entity != null && entity.text().equals("&") && levels++ < MOST_LEVELS) {
            // What follows an escaped ampersand may be the rest of a reference that was escaped.
            Entity inner = once(source, entity.end() - 1);
            if (inner == null) {
                break;
            }
            entity = inner;
        }
        return entity;
    }

    /** Reads a reference whose ampersand, or what stands for it, is at an offset. */
    private static @Nullable Entity once(String source, int at) {
        int start = at + 1;
        if (start < source.length() && source.charAt(start) == '#') {
            return number(source, start + 1);
        }
        int end = start;
        while (end < source.length()
                && end - start < LONGEST_NAME
                && isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        if (end == start) {
            return null;
        }
        String name = source.substring(start, end);
        if (end < source.length() && source.charAt(end) == ';') {
            String text = Entities.getByName(name);
            return text.isEmpty() ? null : new Entity(text, end + 1);
        }
        return name.equals("nbsp") ? new Entity(" ", end) : null;
    }

    private static @Nullable Entity number(String source, int start) {
        boolean hexadecimal =
                start < source.length()
                        && (source.charAt(start) == 'x' || source.charAt(start) == 'X');
        int from = hexadecimal ? start + 1 : start;
        int radix = hexadecimal ? 16 : 10;
        int end = from;
        int value = 0;
        while (end < source.length() && end - from < 7) {
            int digit = Character.digit(source.charAt(end), radix);
            if (digit < 0) {
                break;
            }
            value = value * radix + digit;
            end++;
        }
        boolean closed = end < source.length() && source.charAt(end) == ';';
        if (end == from || !closed || !Character.isValidCodePoint(value) || isSurrogate(value)) {
            return null;
        }
        return new Entity(character(value), end + 1);
    }

    private static String character(int value) {
        if (value >= 0x80 && value <= 0x9F) {
            // Browsers read these as Windows-1252, and pages count on it.
            return new String(new byte[] {(byte) value}, WINDOWS);
        }
        return value == 0 ? "" : Character.toString(value);
    }

    private static boolean isSurrogate(int value) {
        return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
