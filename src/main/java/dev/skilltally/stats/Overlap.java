package dev.skilltally.stats;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The Jaccard overlap of two top-K sets: |A &cap; B| &divide; |A &cup; B|.
 *
 * @param size K
 * @param shared skills in both
 * @param union skills in either
 * @param bounds the smallest and the largest overlap when every skill whose interval straddles the
 *     cut is let in or out
 */
public record Overlap(int size, int shared, int union, Interval bounds) {
    static Overlap of(TopSkills first, TopSkills second) {
        int shared = intersection(first.ids(), second.ids()).size();
        int union = union(first.ids(), second.ids()).size();
        Set<String> possibleInBoth = intersection(first.possible(), second.possible());
        double low =
                ratio(
                        intersection(first.certain(), second.certain()).size(),
                        union(first.possible(), second.possible()).size());
        double high =
                ratio(
                        possibleInBoth.size(),
                        union(union(first.certain(), second.certain()), possibleInBoth).size());
        return new Overlap(first.size(), shared, union, new Interval(low, Math.max(low, high)));
    }

    /** Shared over union; 0 where both sets are empty. */
    public double jaccard() {
        return ratio(shared, union);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Set<String> intersection(Set<String> first, Set<String> second) {
        Set<String> both = new LinkedHashSet<>(first);
        both.retainAll(second);
        return both;
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> either = new LinkedHashSet<>(first);
        either.addAll(second);
        return either;
    }
}
