package dev.skilltally.stats;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.Role;

/**
 * What is needed of a role to set it beside all others.
 *
 * @param role the role
 * @param query its distinct active postings
 * @param postings number of them
 * @param skills shares of skills, of the readable ones
 * @param median median base pay in the pay country and currency
 * @param paid the postings behind the median
 * @param remote fully remote postings
 */
public record RoleSummary(
        Role role,
        PostingQuery query,
        int postings,
        SkillShares skills,
        Median median,
        PostingQuery paid,
        Proportion remote) {}
