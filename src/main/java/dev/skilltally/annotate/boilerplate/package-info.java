/**
 * Paragraphs that an employer repeats in postings of different roles: a learned file and a posting
 * come in, and for a place in its text leaves whether the employer says that of all its work.
 *
 * <p>Package {@code train} makes the file from the same paragraphs and the same hashes. Start
 * reading at {@link dev.skilltally.annotate.boilerplate.Boilerplate}.
 */
@NullMarked
package dev.skilltally.annotate.boilerplate;

import org.jspecify.annotations.NullMarked;
