package dev.skilltally.dedupe;

import dev.skilltally.posting.JobPosting;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Tells a repost from a duplicate. A member of a cluster is a <i>repost</i> if it was posted when
 * the earlier ones were over: on or after the day on which each was closed, and where that day is
 * not known, more than {@value #DAYS} days after it was posted. Everything else is a
 * <i>duplicate</i>, seen beside the others; so is what bears no date.
 */
public final class Reposts {
    /** Days that an advertisement without a closing day is taken to be open: boards show 30. */
    public static final int DAYS = 30;

    private Reposts() {}

    /**
     * Whether a posting of a cluster is a repost.
     *
     * @param members all postings of the cluster, in any order
     */
    public static boolean isRepost(JobPosting posting, Collection<JobPosting> members) {
        LocalDate posted = posting.postedAt();
        if (posted == null) {
            return false;
        }
        boolean hasEarlier = false;
        for (JobPosting member : members) {
            LocalDate day = member.postedAt();
            if (day != null && day.isBefore(posted)) {
                hasEarlier = true;
                if (posted.isBefore(over(member, day))) {
                    return false;
                }
            }
        }
        return hasEarlier;
    }

    private static LocalDate over(JobPosting member, LocalDate posted) {
        LocalDate closed = member.closedAt();
        return closed != null ? closed : posted.plusDays(DAYS + 1L);
    }
}
