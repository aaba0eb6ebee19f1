package dev.skilltally.index;

import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;

/** The values of a dimension, countable over any set of postings. */
interface FacetValues {
    /** Number of matching postings with each value that occurs. */
    Map<String, Integer> counts(Matches matches) throws IOException;

    /** Number of matching postings with at least one value that is wanted. */
    int having(Matches matches, Predicate<String> wanted) throws IOException;
}
