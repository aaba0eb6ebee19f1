package dev.skilltally.stats;

/**
 * A premium at equal seniority: the sum over levels of the skill's own share of paid postings there
 * times the median difference there. Levels with fewer than 5 postings with the skill or 20 of the
 * role are dropped and the weights renormalised.
 *
 * @param amount the premium
 * @param droppedShare share of the skill's paid postings at dropped levels
 */
public record AdjustedPremium(double amount, double droppedShare) {
    static final int LEAST_WITH_SKILL = 5;
    static final int LEAST_OF_ROLE = 20;
}
