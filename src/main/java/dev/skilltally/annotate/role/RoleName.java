package dev.skilltally.annotate.role;

/**
 * A place in a text where a role is named: "machine learning engineers". What stands in it is no
 * mention of a skill.
 *
 * @param role identifier of the role
 * @param start first character of the name in the cleaned text, inclusive; a skill before it
 *     ("Python" in "Python Developer") is no part of the name
 * @param end last character, exclusive
 */
public record RoleName(String role, int start, int end) {}
