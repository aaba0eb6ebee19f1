package dev.skilltally.text;

import java.util.Arrays;

/** What the tokenizer sees in a character. A table answers for the first 384 characters. */
final class CharacterClass {
    static final byte LOWER = 0;
    static final byte UPPER = 1;
    static final byte DIGIT = 2;

    /** Classes up to this one make up words. */
    static final byte LAST_OF_WORD = DIGIT;

    static final byte SPACE = 3;
    static final byte LINE = 4;
    static final byte HYPHEN = 5;
    static final byte DOT = 6;
    static final byte SLASH = 7;
    static final byte AMPERSAND = 8;
    static final byte DASH = 9;
    static final byte OPEN = 10;
    static final byte CLOSE = 11;
    static final byte COMMA = 12;
    static final byte SEPARATOR = 13;
    static final byte COLON = 14;
    static final byte STOP = 15;
    static final byte MARK = 16;

    /** Characters below this one are answered for by the table. */
    static final int TABLE_SIZE = 0x180;

    private static final byte[] TABLE = new byte[TABLE_SIZE];
    private static final char[] FOLDED = new char[TABLE_SIZE];

    static {
        Arrays.fill(TABLE, MARK);
        for (int c = 0; c < TABLE_SIZE; c++) {
            FOLDED[c] = Character.toLowerCase((char) c);
            TABLE[c] = ofAny(c);
        }
        // The dotted capital I folds to two characters elsewhere; one keeps words the same length.
        FOLDED[0x130] = 'i';
    }

    private CharacterClass() {}

    static byte of(char c) {
        return c < TABLE_SIZE ? TABLE[c] : ofAny(c);
    }

    /** Class of the code point at an index, both halves of a surrogate pair taken together. */
    static byte at(String text, int index) {
        char c = text.charAt(index);
        return c < TABLE_SIZE ? TABLE[c] : ofAny(text.codePointAt(index));
    }

    static boolean isWord(char c) {
        return of(c) <= LAST_OF_WORD;
    }

    static char fold(char c) {
        return c < TABLE_SIZE ? FOLDED[c] : Character.toLowerCase(c);
    }

    private static byte ofAny(int c) {
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isUpperCase(c)) {
            return UPPER;
        }
        if (Character.isLetter(c) || isMarkOfLetter(c)) {
            return LOWER;
        }
        return ofSign(c);
    }

    private static boolean isMarkOfLetter(int c) {
        int type = Character.getType(c);
        return (type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || type == Character.LETTER_NUMBER)
                // Variation selectors follow emoji, not letters.
                && (c < 0xFE00 || c > 0xFE0F);
    }

    private static byte ofSign(int c) {
        return switch (c) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> LINE;
            case '-', '_', 0x2010, 0x2011 -> HYPHEN;
            case 0x2012, 0x2013, 0x2014, 0x2015, '~' -> DASH;
            case '.' -> DOT;
            case '/', '\\', 0x2044, 0x2215 -> SLASH;
            case '&' -> AMPERSAND;
            case '(', '[', '{' -> OPEN;
            case ')', ']', '}' -> CLOSE;
            case ',', 0x060C, 0x3001, 0xFF0C -> COMMA;
            case ';', '|', 0x2022, 0x25CF, 0x25AA, 0x25A0, 0x25E6, 0x2023, 0x2219, 0xB7, 0x2027 ->
                    SEPARATOR;
            case ':', 0xFF1A -> COLON;
            case '!', '?', 0x3002, 0x2026 -> STOP;
            case 0xAE, 0x2122, 0xA9, 0x2120 -> SPACE;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : MARK;
        };
    }
}
