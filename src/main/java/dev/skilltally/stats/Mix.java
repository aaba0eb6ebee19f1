package dev.skilltally.stats;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.PostingQuery;

import org.jspecify.annotations.Nullable;

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
     * @param query these postings; null where no one query says so
     */
    public record Part(
            String value, String label, Proportion proportion, @Nullable PostingQuery query) {}

    public Mix {
        parts = List.copyOf(parts);
    }

    /**
     * The values as they were counted, "unstated" last.
     *
     * @param query the population
     */
    static Mix of(FacetCounts counts, PostingQuery query) {
        List<Part> parts = new ArrayList<>();
        for (FacetCounts.Value value : counts.values()) {
            if (!value.value().equals(PostingQuery.UNSTATED)) {
                parts.add(part(counts, value.value(), value.label(), value.postings(), query));
            }
        }
        String unstated = PostingQuery.UNSTATED;
        parts.add(part(counts, unstated, unstated, counts.unstated(), query));
        return new Mix(counts.dimension(), parts);
    }

    private static Part part(
            FacetCounts counts, String value, String label, int postings, PostingQuery query) {
        return new Part(
                value,
                label,
                new Proportion(postings, counts.population()),
                Narrowing.to(query, counts.dimension(), value));
    }

    /** The values that occur, without "unstated". */
    public List<Part> stated() {
        return parts.stream().filter(part -> !part.value().equals(PostingQuery.UNSTATED)).toList();
    }

    /** Postings of the population. */
    public int n() {
        return parts.isEmpty() ? 0 : parts.get(0).proportion().n();
    }

    /** The first so many stated values, and "unstated" behind them. */
    public List<Part> first(int most) {
        List<Part> first = new ArrayList<>(stated().stream().limit(most).toList());
        parts.stream().filter(part -> !stated().contains(part)).forEach(first::add);
        return first;
    }

    /** The part of a value; none of the postings where it does not occur. */
    public Proportion of(String value) {
        return parts.stream()
                .filter(part -> part.value().equals(value))
                .map(Part::proportion)
                .findFirst()
                .orElseGet(() -> new Proportion(0, n()));
    }

    /** The postings that have a value; null where no one query says so. */
    public @Nullable PostingQuery queryOf(String value) {
        return parts.stream()
                .filter(part -> part.value().equals(value))
                .findFirst()
                .map(Part::query)
                .orElse(null);
    }
}
