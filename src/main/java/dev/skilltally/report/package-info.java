/**
 * Measures to documents, documents to text, Markdown, JSON and CSV.
 *
 * <p>A {@link dev.skilltally.report.Document} is prose and tables whose cells know their value, n,
 * interval and the query that reproduces them; a {@link dev.skilltally.report.Format} writes it.
 * Start with {@link dev.skilltally.report.ComparisonReport}.
 */
@NullMarked
package dev.skilltally.report;

import org.jspecify.annotations.NullMarked;
