package dev.skilltally.text;

/** Steps over the characters that numbers are written with. */
public final class CharacterSteps {
    private CharacterSteps() {}

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c > 127 && Character.isLetter(c));
    }

    public static boolean isDash(char c) {
        return c == '-'
                || (c >= '\u2010' && c <= '\u2015')
                || c == '\u2212'
                || c == '~'
                || c == '_';
    }

    /** The character at an offset; a line break where there is none, which ends everything. */
    public static char at(String text, int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
    }

    public static int skipSpaces(String text, int from) {
        int at = from;
        while (isSpace(at(text, at))) {
            at++;
        }
        return at;
    }

    public static int skipSpacesBack(String text, int from) {
        int at = from;
        while (isSpace(at(text, at - 1))) {
            at--;
        }
        return at;
    }

    /** End of the run of letters that starts here; the start where there is none. */
    public static int wordEnd(String text, int from) {
        int at = from;
        int limit = Math.min(text.length(), from + LONGEST_WORD);
        while (at < limit && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a word in lower case stands here, with no letter or digit after it. */
    public static boolean hasWord(String text, int from, String word) {
        int end = from + word.length();
        return text.regionMatches(true, from, word, 0, word.length())
                && !isLetter(at(text, end))
                && !isDigit(at(text, end));
    }

    /** Longer runs of letters are no word that pay is spoken of with. */
    private static final int LONGEST_WORD = 24;
}
