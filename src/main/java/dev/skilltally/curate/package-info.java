/**
 * The bench of those who keep the taxonomy: checks, match tests, what an edit changes, what is
 * missing, imports and exports.
 *
 * <p>A taxonomy (and, where asked, an index) in; results as records out, each with the file and
 * line that it speaks of. Nothing is printed here. Start with {@link
 * dev.skilltally.curate.MatchTestRunner}.
 */
@NullMarked
package dev.skilltally.curate;

import org.jspecify.annotations.NullMarked;
