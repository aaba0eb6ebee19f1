package dev.skilltally.posting;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stated base pay of a posting: as written, per period. At least one bound is present.
 *
 * @param minimum lower bound per period, inclusive; null where only an upper bound is stated
 * @param maximum upper bound per period, inclusive; null where only a lower bound is stated
 * @param currency ISO 4217 code
 * @param period what the bounds are per
 * @param basis stated by the employer, or estimated by the board
 * @param flags what to know before it is used
 * @param evidence where it is written
 * @param reason why this figure, and not another of the posting
 */
public record PayFinding(
        @Nullable Double minimum,
        @Nullable Double maximum,
        String currency,
        PayPeriod period,
        PayBasis basis,
        Set<PayFlag> flags,
        Evidence evidence,
        String reason)
        implements Serializable {

    public PayFinding {
        if (minimum == null && maximum == null) {
            throw new IllegalArgumentException("pay without a bound");
        }
        if (minimum != null && maximum != null && minimum > maximum) {
            throw new IllegalArgumentException("minimum " + minimum + " above maximum " + maximum);
        }
        flags = Collections.unmodifiableSet(new TreeSet<>(flags));
    }

    /**
     * The midpoint of the range per year, in whole units of the currency; a one-sided range gives
     * its only bound.
     */
    public long annualMidpoint() {
        double low = minimum != null ? minimum : requireBound(maximum);
        double high = maximum != null ? maximum : low;
        return Math.round((low + high) / 2 * period.perYear());
    }

    /** Whether it may enter a median: two-sided, plausible and stated by the employer. */
    public boolean entersMedians() {
        return minimum != null
                && maximum != null
                && basis == PayBasis.EMPLOYER
                && !flags.contains(PayFlag.IMPLAUSIBLE);
    }

    private static double requireBound(@Nullable Double bound) {
        if (bound == null) {
            throw new IllegalStateException("pay without a bound");
        }
        return bound;
    }
}
