package dev.skilltally.query;

import dev.skilltally.posting.AnnotatedPosting;

import java.util.List;

/**
 * A posting that matches, with the passages that show why.
 *
 * @param posting the posting and what was found in it
 * @param copies number of postings in its duplicate cluster, itself included
 * @param passages sentences with the words that matched
 */
public record Hit(AnnotatedPosting posting, int copies, List<Passage> passages) {

    /**
     * A sentence of the cleaned text and the spans within it that matched.
     *
     * @param text the sentence
     * @param marks half-open spans in {@code text}, ascending
     */
    public record Passage(String text, List<Span> marks) {
        public Passage {
            marks = List.copyOf(marks);
        }
    }

    /** A half-open span of characters. */
    public record Span(int start, int end) {}

    public Hit {
        passages = List.copyOf(passages);
    }
}
