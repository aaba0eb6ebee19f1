package dev.skilltally.query;

import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.posting.PayFlag;

import org.jspecify.annotations.Nullable;

/** Kinds of stated pay, by what they may be used for. */
public enum PayKind {
    /** A base range with both bounds, stated by the employer: what medians are of. */
    RANGE,
    /** One bound only, stated by the employer ("up to 90k"). */
    ONE_SIDED,
    /** The board's estimate. */
    ESTIMATE,
    /** Not plausible as base pay: enters nothing, can only be looked for. */
    IMPLAUSIBLE;

    /** The kind of a finding; null where no pay is stated. */
    public static @Nullable PayKind of(@Nullable PayFinding pay) {
        if (pay == null) {
            return null;
        }
        if (pay.flags().contains(PayFlag.IMPLAUSIBLE)) {
            return IMPLAUSIBLE;
        }
        if (pay.basis() == PayBasis.ESTIMATE) {
            return ESTIMATE;
        }
        return pay.entersMedians() ? RANGE : ONE_SIDED;
    }
}
