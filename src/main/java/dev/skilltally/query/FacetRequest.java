package dev.skilltally.query;

/**
 * Which values of a dimension are wanted.
 *
 * @param dimension what to count by
 * @param under of {@link Dimension#REGION}, the path whose children are wanted; empty for all
 *     levels
 * @param containing only values whose name or label contains this, in any case; empty for all
 * @param offset number of values to skip
 * @param top number of values wanted, at least 1
 * @param sideways whether the query's own alternatives on this dimension are left aside, as a
 *     searcher wants it; a measure of the postings that match does not
 */
public record FacetRequest(
        Dimension dimension,
        String under,
        String containing,
        int offset,
        int top,
        boolean sideways) {

    public FacetRequest {
        if (offset < 0 || top < 1) {
            throw new IllegalArgumentException(
                    "facet page of " + top + " values from " + offset + " on");
        }
    }

    /** The largest values at the top of a dimension. */
    public static FacetRequest top(Dimension dimension, int top) {
        return new FacetRequest(dimension, "", "", 0, top, true);
    }

    /** The largest values among the very postings that match: not sideways. */
    public static FacetRequest within(Dimension dimension, int top) {
        return new FacetRequest(dimension, "", "", 0, top, false);
    }
}
