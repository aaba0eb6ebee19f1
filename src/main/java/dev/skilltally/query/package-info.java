/**
 * What may be asked of an index and what comes back, as records without Lucene.
 *
 * <p>Start with {@link dev.skilltally.query.PostingQuery}, the question, and {@link
 * dev.skilltally.query.PostingIndex}, which answers it. Counts are of postings, never of mentions.
 */
@NullMarked
package dev.skilltally.query;

import org.jspecify.annotations.NullMarked;
