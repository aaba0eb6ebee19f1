package dev.skilltally.text;

/**
 * A half-open span of characters in the cleaned text.
 *
 * @param start first character, inclusive
 * @param end last character, exclusive
 */
public record TextSpan(int start, int end) {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + " to " + end);
        }
    }
}
