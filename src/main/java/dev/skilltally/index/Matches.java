package dev.skilltally.index;

import org.apache.lucene.util.FixedBitSet;

import java.util.ArrayList;
import java.util.List;

/**
 * The postings that match, as one set of documents per segment. Not changed once made.
 *
 * @param segments in the order of the reader's segments
 */
record Matches(List<FixedBitSet> segments) {
    Matches {
        segments = List.copyOf(segments);
    }

    /** The postings that match both. */
    Matches and(Matches other) {
        List<FixedBitSet> both = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            FixedBitSet segment = segments.get(i).clone();
            segment.and(other.segments.get(i));
            both.add(segment);
        }
        return new Matches(both);
    }

    /** The postings that match this and not the other. */
    Matches without(Matches other) {
        List<FixedBitSet> rest = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            FixedBitSet segment = segments.get(i).clone();
            segment.andNot(other.segments.get(i));
            rest.add(segment);
        }
        return new Matches(rest);
    }

    int count() {
        int count = 0;
        for (FixedBitSet segment : segments) {
            count += segment.cardinality();
        }
        return count;
    }
}
