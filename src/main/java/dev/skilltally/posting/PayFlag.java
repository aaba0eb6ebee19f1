package dev.skilltally.posting;

/** What a reader of a pay finding has to know. */
public enum PayFlag {
    /** Only a lower bound is stated ("from 90k"); left out of medians unless asked for. */
    LOWER_BOUND_ONLY,
    /**
     * Only an upper bound is stated ("up to $41 an hour"); left out of medians unless asked for.
     */
    UPPER_BOUND_ONLY,
    /** Several bands (by place or level) joined: lowest minimum to highest maximum. */
    SEVERAL_BANDS,
    /** The period is not written; it follows from the amount. */
    PERIOD_INFERRED,
    /** The currency is not written out; it follows from the country of the posting. */
    CURRENCY_INFERRED,
    /** Not plausible as base pay (say, 2 USD a year); left out of medians, always. */
    IMPLAUSIBLE
}
