package dev.skilltally.text;

import java.text.Normalizer;

/** Letters and digits folded to lower case without accents, one character to one. */
public final class Letters {
    private static final char[] FOLDED = table();

    private Letters() {}

    /** The folded character, or 0 where it belongs to no word. */
    public static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** The folded characters of a span, which must hold only letters and digits. */
    public static String folded(String text, int start, int end) {
        char[] folded = new char[end - start];
        for (int i = start; i < end; i++) {
            folded[i - start] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /**
     * The end of the word before a place, if one space, hyphen or slash parts them; -1 elsewhere.
     */
    public static int endOfWordBefore(String text, int start) {
        int at = start - 1;
        boolean joined =
                at > 0
                        && " -/\u00a0".indexOf(text.charAt(at)) >= 0
                        && fold(text.charAt(at - 1)) != 0;
        return joined ? at : -1;
    }

    /** The start of the word that ends at a place. */
    public static int startOfWord(String text, int end) {
        int at = end;
        while (at > 0 && fold(text.charAt(at - 1)) != 0) {
            at--;
        }
        return at;
    }

    private static char[] table() {
        char[] table = new char[0x180];
        for (char c = 0; c < table.length; c++) {
            if (Character.isLetterOrDigit(c)) {
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                table[c] = Character.toLowerCase(plain.charAt(0));
            }
        }
        return table;
    }
}
