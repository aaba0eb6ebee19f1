package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;

/**
 * A posting that an edit of the taxonomy can touch.
 *
 * @param document number of its document
 * @param stored what the index holds of it
 * @param matches whether it is among the postings that were asked for
 */
public record TouchedPosting(int document, AnnotatedPosting stored, boolean matches) {}
