package dev.skilltally.annotate;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.SeniorityFinding;
import dev.skilltally.text.PostingText;

/** The level of a posting. */
public final class SeniorityAnnotator {
    /** The level of a posting. */
    public SeniorityFinding annotate(JobPosting posting, PostingText text) {
        return new SeniorityFinding(Seniority.UNSTATED, posting.title() + text.titleEnd(), null);
    }
}
