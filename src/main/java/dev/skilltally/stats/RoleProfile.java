package dev.skilltally.stats;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.Role;

/**
 * Everything that is measured of a role.
 *
 * @param role the role
 * @param query the distinct active postings of the role
 * @param total postings behind them, duplicates included
 * @param postings number of distinct active postings
 * @param unreadable of these, postings without readable text, which enter no share of skills
 * @param skills shares of skills, of the readable postings
 * @param seniority levels
 * @param countries countries; a posting in two countries counts in both
 * @param workModes remote, hybrid, on site, unstated
 * @param pay stated base pay
 */
public record RoleProfile(
        Role role,
        PostingQuery query,
        int total,
        int postings,
        int unreadable,
        SkillShares skills,
        Mix seniority,
        Mix countries,
        Mix workModes,
        PayProfile pay) {

    /** Fully remote postings of all. */
    public Proportion remote() {
        return workModes.of("remote");
    }

    /** The same conditions as {@link #query()}, only postings that mention the skill. */
    public PostingQuery queryFor(String skill) {
        return query.toBuilder().allSkills(skill).readable(true).build();
    }
}
