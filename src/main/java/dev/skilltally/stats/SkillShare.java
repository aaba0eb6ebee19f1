package dev.skilltally.stats;

/**
 * How many postings of a population ask for a skill.
 *
 * @param skill identifier
 * @param label preferred label
 * @param rank place by share, from 1, generic skills left out; 0 for a generic skill
 * @param proportion postings that mention it, of the readable postings
 */
public record SkillShare(String skill, String label, int rank, Proportion proportion) {
    public double share() {
        return proportion.share();
    }

    public boolean isGeneric() {
        return rank == 0;
    }
}
