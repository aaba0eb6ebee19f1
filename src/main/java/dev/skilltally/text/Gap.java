package dev.skilltally.text;

/**
 * What stands between a token and the one before it, weakest first. Where several signs stand
 * there, the strongest counts.
 */
public enum Gap {
    /** Nothing, as between {@code C#} and {@code .NET} in {@code C#.NET}. */
    NONE,
    /** White space, or a sign such as ®. */
    SPACE,
    /** A hyphen or underscore between letters. */
    HYPHEN,
    /** A full stop between letters, as in {@code Node.js}. */
    DOT,
    /** A slash, with or without white space around it. */
    SLASH,
    /** Quotation marks and other signs that set off a word without ending anything. */
    MARK,
    /** A dash with white space beside it, or a long one. */
    DASH,
    OPEN_PARENTHESIS,
    CLOSE_PARENTHESIS,
    COMMA,
    /** A semicolon, bar or bullet sign. */
    SEPARATOR,
    COLON,
    /** What ends a sentence: a full stop, exclamation or question mark before white space. */
    STOP,
    /** A line break, or the start of the text. */
    LINE;

    /** Whether the words on both sides may belong to one written form, whatever that form is. */
    public boolean joins() {
        return compareTo(DOT) <= 0;
    }

    /** Whether items of an enumeration may be set apart by it. */
    public boolean separatesItems() {
        return switch (this) {
            case SLASH, OPEN_PARENTHESIS, CLOSE_PARENTHESIS, COMMA, SEPARATOR -> true;
            default -> false;
        };
    }
}
