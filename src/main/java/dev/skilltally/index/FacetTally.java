package dev.skilltally.index;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** The values of a dimension, counted over some postings. Values are numbered from 0. */
interface FacetTally {
    /** The values by number. */
    List<String> names();

    /** Number of postings with each value, by its number. */
    int[] counts() throws IOException;

    /** Number of postings with at least one value that is wanted. */
    int having(boolean[] wanted) throws IOException;

    /** Counts that Lucene makes. */
    static FacetTally of(FacetValues values, Matches matches) throws IOException {
        var counted = values.counts(matches);
        List<String> names = counted.keySet().stream().sorted().toList();
        int[] counts = names.stream().mapToInt(name -> counted.getOrDefault(name, 0)).toArray();
        return new FacetTally() {
            @Override
            public List<String> names() {
                return names;
            }

            @Override
            public int[] counts() {
                return counts;
            }

            @Override
            public int having(boolean[] wanted) throws IOException {
                return values.having(
                        matches,
                        name -> {
                            int number = Collections.binarySearch(names, name);
                            return number >= 0 && wanted[number];
                        });
            }
        };
    }
}
