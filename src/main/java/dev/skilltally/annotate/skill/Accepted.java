package dev.skilltally.annotate.skill;

/**
 * An occurrence that is a mention.
 *
 * @param slot where, and of which form
 * @param rule why it counts
 */
record Accepted(Slot slot, String rule) {}
