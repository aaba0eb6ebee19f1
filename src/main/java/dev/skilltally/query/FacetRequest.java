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
 */
public record FacetRequest(
        Dimension dimension, String under, String containing, int offset, int top) {

    public FacetRequest {
        if (offset < 0 || top < 1) {
            throw new IllegalArgumentException(
                    "facet page of " + top + " values from " + offset + " on");
        }
    }

    /** The largest values at the top of a dimension. */
    public static FacetRequest top(Dimension dimension, int top) {
        return new FacetRequest(dimension, "", "", 0, top);
    }
}
