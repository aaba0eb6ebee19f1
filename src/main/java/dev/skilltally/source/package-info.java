/**
 * Files of job postings in, {@link dev.skilltally.posting.JobPosting}s out, one by one.
 *
 * <p>What enters: JSON Lines, JSON documents, CSV and TSV, schema.org {@code JobPosting} (JSON-LD,
 * alone or inside HTML), the public board JSON of Greenhouse, Lever and Ashby; each also gzipped;
 * folders; standard input. The format is told by content, never by the name of the file. What
 * leaves: a posting for every row that can be read and a {@link dev.skilltally.source.Rejection}
 * for every row that can't, in the order of the file. A bad row never ends the run.
 *
 * <p>Every format fills the same {@link dev.skilltally.source.PostingField}s; one assembler makes
 * the posting from them. Start with {@link dev.skilltally.source.PostingReader}.
 */
@NullMarked
package dev.skilltally.source;

import org.jspecify.annotations.NullMarked;
