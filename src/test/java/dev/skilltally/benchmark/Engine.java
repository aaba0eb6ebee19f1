package dev.skilltally.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Something that answers. */
interface Engine {
    /** The answer as the engine gives it; this is what is timed. */
    Object answer(Ask ask);

    /** The answer in the one form in which all engines can be held against each other. */
    Map<String, Long> readable(Ask ask, Object answer);

    /** Whether it can answer at all. */
    default boolean knows(Ask ask) {
        return true;
    }

    /**
     * Keeps of a facet's counts what every engine orders alike: the largest counts, without names.
     */
    static SortedMap<String, Long> ranked(Iterable<? extends Number> counts) {
        SortedMap<String, Long> ranked = new TreeMap<>();
        List<Long> all = new ArrayList<>();
        counts.forEach(count -> all.add(count.longValue()));
        all.sort(Comparator.reverseOrder());
        for (int i = 0; i < Math.min(Ask.Facet.TOP, all.size()); i++) {
            ranked.put("rank " + i, all.get(i));
        }
        return ranked;
    }
}
