package dev.skilltally.stats;

import java.util.List;

/**
 * The whole corpus, or what a filter leaves of it.
 *
 * @param population all of its distinct active postings
 * @param roles postings by role; unstated are the unclassified ones
 * @param largest the roles with the most postings, with skills and pay
 * @param sources boards that the postings were seen on; one seen on two counts in both
 * @param languages languages of the text
 */
public record MarketProfile(
        PopulationProfile population,
        Mix roles,
        List<RoleSummary> largest,
        Mix sources,
        Mix languages) {
    public MarketProfile {
        largest = List.copyOf(largest);
    }
}
