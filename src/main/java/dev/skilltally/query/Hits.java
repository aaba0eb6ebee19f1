package dev.skilltally.query;

import java.util.List;

/**
 * A page of hits.
 *
 * @param total number of postings that match
 * @param hits by relevance where there is full text, else newest first; ties by key
 */
public record Hits(int total, List<Hit> hits) {
    public Hits {
        hits = List.copyOf(hits);
    }
}
