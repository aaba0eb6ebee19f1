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

    /** Whether a document, by its number in the whole index, is among them. */
    boolean contains(int document) {
        int rest = document;
        for (FixedBitSet segment : segments) {
            if (rest < segment.length()) {
                return segment.get(rest);
            }
            rest -= segment.length();
        }
        return false;
    }

    int count() {
        int count = 0;
        for (FixedBitSet segment : segments) {
            count += segment.cardinality();
        }
        return count;
    }
}
