package dev.skilltally.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that one run tells everything. */
final class Problems {
    private final List<TaxonomyProblem> found = new ArrayList<>();

    void add(String place, String message) {
        found.add(new TaxonomyProblem(place, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws all that was found, if anything was. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            List<TaxonomyProblem> ordered = new ArrayList<>(found);
            ordered.sort(Comparator.comparing(Problems::file).thenComparingInt(Problems::line));
            throw new TaxonomyException(ordered);
        }
    }

    private static String file(TaxonomyProblem problem) {
        int colon = problem.place().lastIndexOf(':');
        return colon < 0 ? problem.place() : problem.place().substring(0, colon);
    }

    private static int line(TaxonomyProblem problem) {
        String digits = problem.place().substring(problem.place().lastIndexOf(':') + 1);
        boolean isNumber = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && digits.length() < 10 ? Integer.parseInt(digits) : 0;
    }
}
