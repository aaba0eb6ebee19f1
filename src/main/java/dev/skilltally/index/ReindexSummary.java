package dev.skilltally.index;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reindexing of the touched postings did.
 *
 * @param looked postings that the edit could touch, annotated again
 * @param changed those of them in which something else was found, written again
 * @param gained skill to the postings that name it now and did not before
 * @param lost skill to the postings that named it before and do not now
 * @param index what the index now holds
 */
public record ReindexSummary(
        int looked,
        int changed,
        Map<String, Integer> gained,
        Map<String, Integer> lost,
        IndexSummary index) {
    public ReindexSummary {
        gained = Collections.unmodifiableMap(new TreeMap<>(gained));
        lost = Collections.unmodifiableMap(new TreeMap<>(lost));
    }

    /** The same where the generation is the one that was there. */
    ReindexSummary unchanged() {
        IndexSummary same = new IndexSummary(0, index.capped(), false, index.corpus());
        return new ReindexSummary(looked, changed, gained, lost, same);
    }
}
