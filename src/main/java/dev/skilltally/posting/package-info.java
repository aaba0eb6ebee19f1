/**
 * The job posting and what is known of it, as records that depend on nothing.
 *
 * <p>A {@link dev.skilltally.posting.JobPosting} is an advertisement as it was read; an {@link
 * dev.skilltally.posting.AnnotatedPosting} is the same with its mentions and fields, each with the
 * evidence for it. Start with these two. (In retrieval a bare <i>posting</i> is an inverted-list
 * entry; here it is always a job posting.)
 */
@NullMarked
package dev.skilltally.posting;

import org.jspecify.annotations.NullMarked;
