package dev.skilltally.stats;

import dev.skilltally.query.PostingQuery;

/**
 * Everything that is measured of a population: a role, or the whole corpus.
 *
 * @param label what people call it
 * @param query its distinct active postings
 * @param total postings behind them, duplicates included
 * @param postings number of distinct active postings
 * @param unreadable of these, postings without readable text, which enter no share of skills
 * @param skills shares of skills, of the readable postings
 * @param skillGroups shares of any skill of a group, of the readable postings; unstated are those
 *     that name no skill at all
 * @param seniority levels
 * @param countries countries; a posting in two countries counts in both
 * @param workModes remote, hybrid, on site, unstated
 * @param pay stated base pay
 */
public record PopulationProfile(
        String label,
        PostingQuery query,
        int total,
        int postings,
        int unreadable,
        SkillShares skills,
        Mix skillGroups,
        Mix seniority,
        Mix countries,
        Mix workModes,
        PayProfile pay) {
    /** A population with fewer postings is reported with a warning. */
    public static final int FEW_POSTINGS = 30;

    /** Fully remote postings of all. */
    public Proportion remote() {
        return workModes.of("remote");
    }

    /** Whether shares of so few postings say little. */
    public boolean isSmall() {
        return postings < FEW_POSTINGS;
    }

    /** The same conditions as {@link #query()}, only postings that mention the skill. */
    public PostingQuery queryFor(String skill) {
        return query.toBuilder().allSkills(skill).readable(true).build();
    }
}
