package dev.skilltally.posting;

/** Who states a pay figure. */
public enum PayBasis {
    /** The employer, in the pay field, the title or the text. */
    EMPLOYER,
    /** The board, as an estimate ("Glassdoor est."); left out of medians unless asked for. */
    ESTIMATE
}
