package dev.skilltally.query;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/**
 * What an index was made from.
 *
 * @param generation name of the generation, a hash of its content
 * @param total postings as ingested
 * @param distinct duplicate clusters
 * @param asOf latest date known in the index; null where no posting has a date
 * @param undated distinct postings without a date
 * @param unreadable distinct postings without readable text
 * @param taxonomyHash hash of the taxonomy it was built with
 * @param modelHashes name of each model or learned file to its hash
 * @param toolVersion version that wrote it
 */
public record CorpusInfo(
        String generation,
        int total,
        int distinct,
        @Nullable LocalDate asOf,
        int undated,
        int unreadable,
        String taxonomyHash,
        Map<String, String> modelHashes,
        String toolVersion) {

    public CorpusInfo {
        modelHashes = Map.copyOf(modelHashes);
    }

    /** Total over distinct: how often an advertisement is seen. */
    public double intensity() {
        return distinct == 0 ? 0 : (double) total / distinct;
    }
}
