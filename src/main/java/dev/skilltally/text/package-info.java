/**
 * The wording of a job posting made readable for the annotators: HTML to text, blocks, sentences
 * and tokens, with every offset leading back to the source.
 *
 * <p>A title and a description come in as a source wrote them; a {@link
 * dev.skilltally.text.PostingText} comes out: clean text, its blocks and sentences, and the map
 * back. {@link dev.skilltally.text.SkillTokenizer} cuts text into {@link
 * dev.skilltally.text.Tokens} whose words are numbered by a {@link dev.skilltally.text.Vocabulary};
 * the taxonomy and the text are cut by the same code, or {@code C++} would never match. Start with
 * {@code PostingText}.
 */
@NullMarked
package dev.skilltally.text;

import org.jspecify.annotations.NullMarked;
