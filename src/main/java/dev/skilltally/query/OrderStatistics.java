package dev.skilltally.query;

import java.util.List;

/**
 * Exact order statistics of the annualised pay midpoints of a group of postings.
 *
 * @param size number of values in the group
 * @param values the values at the ranks that were asked for, in that order; empty where the group
 *     is
 */
public record OrderStatistics(int size, List<Long> values) {
    public OrderStatistics {
        values = List.copyOf(values);
    }
}
