package dev.skilltally.query;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Postings that are the same advertisement, and why.
 *
 * @param first the representative: the earliest one
 * @param copies the others, by day, source and identifier
 */
public record DuplicateCluster(AnnotatedPosting first, List<Copy> copies) {
    public DuplicateCluster {
        copies = List.copyOf(copies);
    }

    /**
     * A posting that is the same advertisement as the representative.
     *
     * @param posting the posting
     * @param kind how near its body is
     * @param similarity of its body to that of the representative, or to {@code nearest}'s where
     *     there is one; from 0 to 1
     * @param nearest the member that it was joined through, where it is too far from the
     *     representative; {@code null} elsewhere
     * @param repost whether it was posted again after the earlier ones, rather than beside them
     * @param changes words that differ from the body compared with, in order
     */
    public record Copy(
            AnnotatedPosting posting,
            Kind kind,
            double similarity,
            @Nullable PostingKey nearest,
            boolean repost,
            List<Change> changes) {
        public Copy {
            changes = List.copyOf(changes);
        }
    }

    /** How near a copy's body is. */
    public enum Kind {
        /** The same words in the same order. */
        EXACT,
        /** Other words here and there. */
        NEAR
    }

    /**
     * Words that differ.
     *
     * @param before words of the body compared with; empty where some were added
     * @param after words of the copy; empty where some were left out
     */
    public record Change(String before, String after) {}
}
