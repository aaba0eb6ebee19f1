package dev.skilltally.text;

/**
 * A sentence, or a line that is not one.
 *
 * @param start first character in the cleaned text, inclusive
 * @param end last character, exclusive
 */
public record Sentence(int start, int end) {}
