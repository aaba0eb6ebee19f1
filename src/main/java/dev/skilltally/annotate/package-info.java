/**
 * From one posting to one annotated posting: skills, role, seniority, places, work mode, pay and
 * language, each with the reason or the evidence.
 *
 * <p>Pure and serialisable: everything an annotator needs is frozen when it is made. Each field has
 * a package of its own below this one, which needs none of the others; {@link
 * dev.skilltally.annotate.PostingAnnotator} composes them. Start there.
 */
@NullMarked
package dev.skilltally.annotate;

import org.jspecify.annotations.NullMarked;
