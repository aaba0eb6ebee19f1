/**
 * The natural language of a posting, undetermined where its text does not tell.
 *
 * <p>Start reading at {@link dev.skilltally.annotate.language.LanguageAnnotator}.
 */
@NullMarked
package dev.skilltally.annotate.language;

import org.jspecify.annotations.NullMarked;
