/**
 * How good the annotators are: gold annotations and an annotator in, precision, recall and accuracy
 * out.
 *
 * <p>Start with {@link dev.skilltally.evaluate.Evaluation}. The scoring is defined in its
 * documentation and nowhere else.
 */
@NullMarked
package dev.skilltally.evaluate;

import org.jspecify.annotations.NullMarked;
