package dev.skilltally.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that was read as Windows-1252: {@code â€™} for ’. Taken for certain where the characters,
 * turned back into bytes, are one whole UTF-8 sequence; in correct text such letters are followed
 * by letters, not by these signs.
 */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SIGNS = continuationSigns();

    private Mojibake() {}

    private static String continuationSigns() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return new String(bytes, WINDOWS);
    }

    /** Whether a character is one that the first byte of a common sequence is read as. */
    static boolean mayLead(char c) {
        return c == 0xC2 || c == 0xC3 || c == 0xE2 || c == 0xF0;
    }

    /** Number of characters that stand for one; 0 where these are what they seem. */
    static int length(String text, int at) {
        int length =
                switch (text.charAt(at)) {
                    case 0xC2, 0xC3 -> 2;
                    case 0xE2 -> 3;
                    default -> 4;
                };
        if (at + length > text.length()) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if (continuation(text.charAt(at + i)) < 0) {
                return 0;
            }
        }
        return length;
    }

    static String repaired(String text, int at, int length) {
        byte[] bytes = new byte[length];
        bytes[0] = (byte) text.charAt(at);
        for (int i = 1; i < length; i++) {
            bytes[i] = (byte) continuation(text.charAt(at + i));
        }
        String repaired = new String(bytes, StandardCharsets.UTF_8);
        String clean = CharacterCleaner.replacement(repaired.codePointAt(0));
        return clean == null ? repaired : clean;
    }

    /** The byte that a character was read from, 0x80 to 0xBF; -1 for any other. */
    private static int continuation(char c) {
        if (c >= 0x80 && c <= 0xBF) {
            return c;
        }
        int sign = c < 0x152 ? -1 : SIGNS.indexOf(c);
        return sign < 0 || c == 0xFFFD ? -1 : 0x80 + sign;
    }
}
