package dev.skilltally.dedupe;

import java.util.Collections;
import java.util.Set;

/** What decides whether two postings are the same advertisement. Immutable. */
public final class ComparedBody {
    private final long[] shingles;
    private final Set<String> title;
    private final Set<String> places;

    ComparedBody(long[] shingles, Set<String> title, Set<String> places) {
        this.shingles = shingles;
        this.title = Set.copyOf(title);
        this.places = Set.copyOf(places);
    }

    /** Whether the two are verified as the same advertisement. Symmetric. */
    public boolean isSame(ComparedBody other, DuplicatePolicy policy) {
        if (policy.splitCities() && !sharesAPlace(other)) {
            return false;
        }
        double similarity = similarity(other);
        return similarity >= policy.otherTitle()
                || (similarity >= policy.threshold() && title.equals(other.title));
    }

    /** Jaccard similarity of the word shingles of the two bodies. */
    public double similarity(ComparedBody other) {
        return Shingles.jaccard(shingles, other.shingles);
    }

    private boolean sharesAPlace(ComparedBody other) {
        return places.isEmpty()
                ? other.places.isEmpty()
                : !Collections.disjoint(places, other.places);
    }
}
