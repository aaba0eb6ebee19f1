package dev.skilltally.evaluate;

/**
 * A predicted skill of a posting, judged.
 *
 * @param posting source and identifier
 * @param skill identifier of the skill
 * @param form the form that matched
 * @param rule kind of the rule that let it through
 * @param right whether one of its mentions overlaps a gold span
 * @param context words around its first mention, right ones before wrong ones
 */
public record Judged(
        String posting, String skill, String form, String rule, boolean right, String context) {
    /** What is the same prediction under another taxonomy. */
    String key() {
        return posting + '\t' + skill;
    }
}
