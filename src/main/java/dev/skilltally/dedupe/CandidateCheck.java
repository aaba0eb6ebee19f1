package dev.skilltally.dedupe;

/** Decides whether two candidates are the same advertisement, from their true texts. */
@FunctionalInterface
public interface CandidateCheck {
    /**
     * Whether the two are the same advertisement. Must be symmetric and depend on these two
     * postings only.
     *
     * @param first number of a posting
     * @param second number of another
     */
    boolean isSame(int first, int second);
}
