package dev.skilltally.dedupe;

/**
 * What counts as the same advertisement.
 *
 * @param threshold Jaccard similarity of word shingles of the bodies from which two postings are
 *     the same; above 0 and at most 1
 * @param splitCities whether one employer's text in different places is several advertisements
 */
public record DuplicatePolicy(double threshold, boolean splitCities) {
    /**
     * One advertisement whatever its places, since boards multiply one requisition by city; the
     * threshold was set on perturbed real wording (DuplicatesBenchmark).
     */
    public static final DuplicatePolicy DEFAULT = new DuplicatePolicy(0.6, false);

    public DuplicatePolicy {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException(
                    "duplicate threshold " + threshold + " is not above 0 and at most 1");
        }
    }
}
