package dev.skilltally.stats;

import dev.skilltally.query.PostingQuery;

import java.util.List;
import java.util.Optional;

/**
 * Stated base pay of a role in one country and currency.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param currency ISO 4217 code
 * @param median median of the annualised midpoints
 * @param postings distinct active postings of the role in the country, with pay or without
 * @param employers number of employers among the postings with pay
 * @param largestEmployer the employer with most of them; empty where none is named
 * @param largestEmployerShare its share of the postings with pay
 * @param premiums premiums by amount, largest first; the suppressed ones are left out
 * @param suppressed number of skills with too few postings for a premium
 * @param distribution how that pay is spread
 * @param query the postings behind the median
 */
public record PayProfile(
        String country,
        String currency,
        Median median,
        int postings,
        int employers,
        String largestEmployer,
        Proportion largestEmployerShare,
        List<Premium> premiums,
        int suppressed,
        PayDistribution distribution,
        PostingQuery query) {
    /** An employer with more than this share of the postings is flagged. */
    public static final double FLAGGED_SHARE = 0.2;

    public PayProfile {
        premiums = List.copyOf(premiums);
    }

    /** The premium of a skill; empty where it is suppressed. */
    public Optional<Premium> premium(String skill) {
        return premiums.stream().filter(each -> each.skill().equals(skill)).findFirst();
    }

    /** Postings with pay over postings of the role in the country. */
    public Proportion coverage() {
        return new Proportion(median.n(), postings);
    }

    public boolean isFlagged() {
        return largestEmployerShare.share() > FLAGGED_SHARE;
    }
}
