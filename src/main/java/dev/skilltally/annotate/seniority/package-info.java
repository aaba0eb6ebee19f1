/**
 * The level: words of the title, then years asked for, then numerals; with the words that decided.
 *
 * <p>Start reading at {@link dev.skilltally.annotate.seniority.SeniorityAnnotator}.
 */
@NullMarked
package dev.skilltally.annotate.seniority;

import org.jspecify.annotations.NullMarked;
