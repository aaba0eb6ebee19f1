package dev.skilltally.index;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What an index holds.
 *
 * @param total postings
 * @param distinct duplicate clusters
 * @param asOf latest day on which a posting was first posted; null where none has a day
 * @param undated clusters without a day
 * @param unreadable clusters whose representative has no readable text
 * @param content sum of the hashes of all raw postings, so the same in any order
 */
record CorpusCounts(
        int total,
        int distinct,
        @Nullable LocalDate asOf,
        int undated,
        int unreadable,
        long content) {}
