/**
 * Sections and modality: the blocks of a text come in, and for each mention leaves what part of the
 * posting it stands in and whether it is required, preferred, a duty, context or negated.
 *
 * <p>Headings and cues come from {@code taxonomy/language}. Start reading at {@link
 * dev.skilltally.annotate.section.SectionReader} and {@link
 * dev.skilltally.annotate.section.ModalityReader}.
 */
@NullMarked
package dev.skilltally.annotate.section;

import org.jspecify.annotations.NullMarked;
