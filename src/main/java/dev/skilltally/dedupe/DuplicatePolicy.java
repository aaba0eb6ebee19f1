package dev.skilltally.dedupe;

/**
 * What counts as the same advertisement, by the Jaccard similarity of the word shingles of two
 * bodies.
 *
 * <p>Employers put one frame around different jobs, and boards change or cut what stays one job.
 * The title tells them apart: read in the real postings, pairs of one title were the same job from
 * 0.5 on, pairs of different titles ("Front End", "Backend"; "Senior", "Junior") mostly were not
 * below 0.9.
 *
 * @param threshold similarity from which two postings whose titles have the same words are the
 *     same; above 0 and at most 1
 * @param otherTitle similarity from which two postings of different titles are the same; at least
 *     {@code threshold} and at most 1
 * @param splitCities whether one employer's text in different places is several advertisements
 */
public record DuplicatePolicy(double threshold, double otherTitle, boolean splitCities) {
    private static final double OTHER_TITLE = 0.9;

    /**
     * One advertisement whatever its places, since boards multiply one requisition by city; the
     * thresholds were set on perturbed real wording (DuplicatesBenchmark).
     */
    public static final DuplicatePolicy DEFAULT = new DuplicatePolicy(0.5, OTHER_TITLE, false);

    public DuplicatePolicy {
        if (!(threshold > 0 && threshold <= otherTitle && otherTitle <= 1)) {
            throw new IllegalArgumentException(
                    "duplicate thresholds %s and %s, expected 0 < first <= second <= 1"
                            .formatted(threshold, otherTitle));
        }
    }

    /** A policy that asks of different titles what is usual. */
    public DuplicatePolicy(double threshold, boolean splitCities) {
        this(threshold, Math.max(threshold, OTHER_TITLE), splitCities);
    }

    /** The same policy, with one advertisement for each place. */
    public DuplicatePolicy withSplitCities() {
        return new DuplicatePolicy(threshold, otherTitle, true);
    }
}
