/**
 * The planted corpus: job postings of our own wording in which every figure of a report is known
 * beforehand, and what makes such figures hard to get (duplicates, reposts, closed postings, other
 * roles and languages, pay in many notations, skills in many forms, mentions that must not count).
 *
 * <p>What enters: a {@link dev.skilltally.sample.SamplePlan}, from a file or at random. What
 * leaves: postings, and for each the truth that was planted in it. The same plan gives the same
 * postings, byte for byte. Wording and written forms are lists of this package ({@code
 * wording.txt}, {@code skills.yaml}); it knows nothing of the taxonomy, so that the two can be held
 * against each other. Start with {@link dev.skilltally.sample.SampleGenerator}.
 */
@NullMarked
package dev.skilltally.sample;

import org.jspecify.annotations.NullMarked;
