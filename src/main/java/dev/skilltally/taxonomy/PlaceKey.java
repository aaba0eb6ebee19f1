package dev.skilltally.taxonomy;

import java.text.Normalizer;

/**
 * The form under which a written name of a place is looked up: lower case, without accents, full
 * stops and apostrophes, words apart by one blank, and <em>Saint</em>, <em>Fort</em> and
 * <em>Mount</em> shortened as people write them.
 */
public final class PlaceKey {
    private static final char FIRST_PLAIN = 0xc0;

    /** Plain small letters for U+00C0 to U+017F: the normaliser is slow when it is first used. */
    private static final String PLAIN =
            "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
                    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllll "
                    + " llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private PlaceKey() {}

    /** The key of a name; empty where it has neither letter nor digit. */
    public static String of(String name) {
        return of(name, 0, name.length());
    }

    /**
     * The key of a part of a text.
     *
     * @param start first character, inclusive
     * @param end last character, exclusive
     */
    public static String of(String text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start + 2);
        int wordStart = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + ('a' - 'A')));
            } else if (c > '~' && Character.isLetterOrDigit(c)) {
                appendPlain(c, key);
            } else if (!isSilent(c)) {
                wordStart = endWord(key, wordStart);
            }
        }
        endWord(key, wordStart);
        int length = key.length();
        if (length > 0 && key.charAt(length - 1) == ' ') {
            key.setLength(length - 1);
        }
        return key.toString();
    }

    /** Full stops, apostrophes and combining marks: they neither count nor part words. */
    private static boolean isSilent(char c) {
        return c == '.'
                || c == '\''
                || c == '\u2019'
                || c == '\u02bb'
                || (c > '~' && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static int endWord(StringBuilder key, int wordStart) {
        int length = key.length();
        if (length == wordStart) {
            return wordStart;
        }
        if (length - wordStart >= 4) {
            shorten(key, wordStart, length);
        }
        key.append(' ');
        return key.length();
    }

    private static void shorten(StringBuilder key, int start, int end) {
        switch (key.substring(start, end)) {
            case "saint" -> key.replace(start, end, "st");
            case "fort" -> key.replace(start, end, "ft");
            case "mount" -> key.replace(start, end, "mt");
            default -> {}
        }
    }

    private static void appendPlain(char c, StringBuilder key) {
        if (c >= FIRST_PLAIN && c < FIRST_PLAIN + PLAIN.length() && c != 'ß' && c != 'æ') {
            key.append(PLAIN.charAt(c - FIRST_PLAIN));
            return;
        }
        switch (c) {
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            default -> {
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                key.append(Character.toLowerCase(parts.charAt(0)));
            }
        }
    }
}
