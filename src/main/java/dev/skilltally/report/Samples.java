package dev.skilltally.report;

import dev.skilltally.query.Hits;
import dev.skilltally.query.PostingQuery;

import java.util.List;

/** Gives postings behind a number. */
@FunctionalInterface
public interface Samples {
    /** No postings behind any number. */
    Samples NONE = query -> new Hits(0, List.of());

    /**
     * A few of the postings that match and how many there are; the same ones for the same index.
     */
    Hits of(PostingQuery query);
}
