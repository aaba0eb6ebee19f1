package dev.skilltally.query;

/** Orders of hits; ties are by key, so that pages fit together. */
public enum HitOrder {
    /** By relevance where there is full text, else newest first. */
    BEST,
    /** By first date of the cluster, undated last. */
    NEWEST,
    /** By first date of the cluster, undated last. */
    OLDEST,
    /**
     * By the annualised midpoint of plausible pay, each in its own currency, so ask for one; those
     * without last, newest first.
     */
    HIGHEST_PAY,
    /** The same from the lowest pay on. */
    LOWEST_PAY;

    /** Whether it is by pay. */
    public boolean isByPay() {
        return this == HIGHEST_PAY || this == LOWEST_PAY;
    }
}
