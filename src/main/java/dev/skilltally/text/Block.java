package dev.skilltally.text;

/**
 * A line of a posting: the title, a heading, a list item or a paragraph. No mention reaches across
 * its ends.
 *
 * @param kind what it is
 * @param start first character in the cleaned text, inclusive; a bullet sign is left out
 * @param end last character, exclusive; white space at the end is left out
 */
public record Block(Kind kind, int start, int end) {
    /** Kinds of block. */
    public enum Kind {
        TITLE,
        HEADING,
        BULLET,
        PARAGRAPH
    }

    public Block {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + " to " + end);
        }
    }
}
