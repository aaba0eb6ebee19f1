package dev.skilltally.annotate.boilerplate;

/**
 * A paragraph that an employer repeats.
 *
 * @param hash of its words, see {@link Paragraph#hash}
 * @param postings distinct postings of the employer that hold it
 * @param roles different roles, or titles where no role is known, among these
 */
public record RepeatedParagraph(long hash, int postings, int roles) {
    /** Why it counts as the employer's own text, for people to read. */
    public String reason() {
        return "in text that the employer repeats (%d postings, %d roles)"
                .formatted(postings, roles);
    }
}
