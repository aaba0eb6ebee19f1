package dev.skilltally.stats;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.PostingQuery;

import java.util.ArrayList;
import java.util.List;

/**
 * How a population divides over the values of a dimension. Where a posting may have several values,
 * the shares may add up to more than 1.
 *
 * @param dimension the dimension
 * @param parts the values, largest first or in their own order, "unstated" last
 */
public record Mix(Dimension dimension, List<Part> parts) {
    /**
     * One value.
     *
     * @param value as a query takes it
     * @param label for people
     * @param proportion postings that have it, of all of the population
     */
    public record Part(String value, String label, Proportion proportion) {}

    public Mix {
        parts = List.copyOf(parts);
    }

    /** The values as they were counted, "unstated" last. */
    static Mix of(FacetCounts counts) {
        List<Part> parts = new ArrayList<>();
        for (FacetCounts.Value value : counts.values()) {
            if (!value.value().equals(PostingQuery.UNSTATED)) {
                parts.add(
                        part(value.value(), value.label(), value.postings(), counts.population()));
            }
        }
        parts.add(
                part(
                        PostingQuery.UNSTATED,
                        PostingQuery.UNSTATED,
                        counts.unstated(),
                        counts.population()));
        return new Mix(counts.dimension(), parts);
    }

    static Part part(String value, String label, int postings, int population) {
        return new Part(value, label, new Proportion(postings, population));
    }

    /** The part of a value; none of the postings where it does not occur. */
    public Proportion of(String value) {
        return parts.stream()
                .filter(part -> part.value().equals(value))
                .map(Part::proportion)
                .findFirst()
                .orElseGet(
                        () ->
                                new Proportion(
                                        0, parts.isEmpty() ? 0 : parts.get(0).proportion().n()));
    }
}
