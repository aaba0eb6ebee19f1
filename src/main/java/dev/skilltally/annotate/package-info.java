/**
 * From one posting to one annotated posting: skills, role, seniority, places, work mode, pay and
 * language, each with the reason or the evidence.
 *
 * <p>Pure and serialisable: everything an annotator needs is frozen when it is made. Start with
 * {@link dev.skilltally.annotate.SkillAnnotator}.
 */
@NullMarked
package dev.skilltally.annotate;

import org.jspecify.annotations.NullMarked;
