package dev.skilltally.annotate.pay;

import dev.skilltally.posting.PayPeriod;

import org.jspecify.annotations.Nullable;

/**
 * A figure that may be base pay.
 *
 * @param start first character of the evidence
 * @param end last character, exclusive
 * @param minimum lower bound; null for "up to"
 * @param maximum upper bound; null for "from"
 * @param currency ISO 4217 code, {@code "$"}, {@code "kr"} or empty
 * @param period what it is per; null where not written
 * @param cue what the words around it say
 * @param word the word that said so, or empty
 */
record PayCandidate(
        int start,
        int end,
        @Nullable Double minimum,
        @Nullable Double maximum,
        String currency,
        @Nullable PayPeriod period,
        PayCue cue,
        String word) {

    boolean isRange() {
        return minimum != null && maximum != null && !minimum.equals(maximum);
    }

    boolean isOneSided() {
        return minimum == null || maximum == null;
    }

    /** The midpoint of the bounds, or the only one. */
    double middle() {
        double low = minimum != null ? minimum : 0;
        double high = maximum != null ? maximum : low;
        return minimum == null ? high : (low + high) / 2;
    }

    boolean sameBounds(PayCandidate other) {
        return java.util.Objects.equals(minimum, other.minimum)
                && java.util.Objects.equals(maximum, other.maximum);
    }
}
