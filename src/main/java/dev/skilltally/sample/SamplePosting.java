package dev.skilltally.sample;

import dev.skilltally.posting.JobPosting;

/**
 * A posting and the truth about it.
 *
 * @param posting as a board would give it
 * @param truth what was planted in it
 */
public record SamplePosting(JobPosting posting, SampleTruth truth) {}
