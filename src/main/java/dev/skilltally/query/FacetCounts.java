package dev.skilltally.query;

import java.util.List;

/**
 * How many postings have each value of a dimension. A posting with several values counts once for
 * each.
 *
 * @param dimension what was counted by
 * @param population postings counted, whatever their value: those that match the query without its
 *     own alternatives on this dimension
 * @param values by count, largest first, ties by label; the requested number of them
 * @param other number of further values that were cut off
 * @param otherPostings postings that have at least one value and none of those shown
 * @param unstated postings with no value
 */
public record FacetCounts(
        Dimension dimension,
        int population,
        List<Value> values,
        int other,
        int otherPostings,
        int unstated) {

    /**
     * One value.
     *
     * @param value identifier or path, as a query takes it
     * @param label for people
     * @param postings number of postings, never of mentions
     */
    public record Value(String value, String label, int postings) {}

    public FacetCounts {
        values = List.copyOf(values);
    }
}
