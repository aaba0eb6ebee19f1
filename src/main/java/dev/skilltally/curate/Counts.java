package dev.skilltally.curate;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Questions to counts by name. */
final class Counts {
    private Counts() {}

    /** The name with the highest count, the first of these by name; empty where there is none. */
    static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
