/**
 * Keeps annotated postings in Lucene and answers questions about them. Job postings and a function
 * that annotates them go in; counts, order statistics and hits with evidence come out, as records
 * of package {@code query}.
 *
 * <p>Start with {@link dev.skilltally.index.IndexFolder}: a folder of generations and a pointer to
 * the current one. {@link dev.skilltally.index.IndexSession} writes the next generation; nothing
 * changes for a reader before its commit. {@link dev.skilltally.index.IndexSchema} names every
 * field.
 */
@NullMarked
package dev.skilltally.index;

import org.jspecify.annotations.NullMarked;
