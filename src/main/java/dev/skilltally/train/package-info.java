/**
 * From examples of our own wording, or postings, to the files that package {@code annotate} reads.
 *
 * <p>A file of examples goes in; a model file and a report on how well it does come out, the same
 * bytes whenever the same examples go in. Start with {@link dev.skilltally.train.RoleTrainer} and
 * {@link dev.skilltally.train.AmbiguityTrainer}; {@link dev.skilltally.train.BoilerplateLearner}
 * takes postings instead and keeps none of their words.
 */
@NullMarked
package dev.skilltally.train;

import org.jspecify.annotations.NullMarked;
