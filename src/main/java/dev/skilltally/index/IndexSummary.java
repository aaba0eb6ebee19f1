package dev.skilltally.index;

import dev.skilltally.query.CorpusInfo;

/**
 * What a session did.
 *
 * @param written postings indexed by it, each replacing the former one of its key
 * @param capped values over 32,766 bytes, which Lucene refuses, that were cut to that length
 * @param changed whether the generation is another one than before
 * @param corpus what the index now holds
 */
public record IndexSummary(long written, int capped, boolean changed, CorpusInfo corpus) {}
