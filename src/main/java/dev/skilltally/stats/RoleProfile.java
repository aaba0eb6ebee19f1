package dev.skilltally.stats;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.Role;

/**
 * A role and everything that is measured of it.
 *
 * @param role the role
 * @param population its distinct active postings
 */
public record RoleProfile(Role role, PopulationProfile population) {

    /** The distinct active postings of the role. */
    public PostingQuery query() {
        return population.query();
    }

    /** Postings behind them, duplicates included. */
    public int total() {
        return population.total();
    }

    /** Number of distinct active postings. */
    public int postings() {
        return population.postings();
    }

    /** Postings without readable text, which enter no share of skills. */
    public int unreadable() {
        return population.unreadable();
    }

    /** Shares of skills, of the readable postings. */
    public SkillShares skills() {
        return population.skills();
    }

    public Mix seniority() {
        return population.seniority();
    }

    /** Countries; a posting in two countries counts in both. */
    public Mix countries() {
        return population.countries();
    }

    public Mix workModes() {
        return population.workModes();
    }

    /** Stated base pay. */
    public PayProfile pay() {
        return population.pay();
    }

    /** Fully remote postings of all. */
    public Proportion remote() {
        return population.remote();
    }

    /** The same conditions as {@link #query()}, only postings that mention the skill. */
    public PostingQuery queryFor(String skill) {
        return population.queryFor(skill);
    }
}
