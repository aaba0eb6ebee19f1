package dev.skilltally.annotate.skill;

/**
 * A place where a surface form is written and yet is no mention.
 *
 * @param form the form as the taxonomy has it
 * @param skill identifier of its skill; empty for a stop phrase
 * @param start first character in the cleaned text, inclusive
 * @param end last character, exclusive
 * @param reason the rule that refused it, for people to read
 */
public record Refusal(String form, String skill, int start, int end, String reason) {}
