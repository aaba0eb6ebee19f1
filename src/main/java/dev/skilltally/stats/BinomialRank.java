package dev.skilltally.stats;

/**
 * Ranks that bound a quantile: of n independent values, the number below the quantile p is Bin(n,
 * p) (David and Nagaraja, "Order Statistics", 7.1).
 */
final class BinomialRank {
    private static final double TAIL = 0.025;

    /** Below so many values the sum is as fast as the approximation. */
    private static final int SMALL = 300;

    /**
     * For p = 1/2 the normal quantile is to be corrected by this over n: the next term of the
     * expansion of a binomial quantile, fitted to exact sums of 6 to 1,000,000 values.
     */
    private static final double CORRECTION = -0.4649;

    /** Nearer to an integer than this the approximation is not trusted. */
    private static final double DOUBT = 0.01;

    private BinomialRank() {}

    /** The largest l with P(Bin(n, p) &lt; l) at most 0.025; 0 where there is none. */
    static int lower(int n, double p) {
        double logTerm = n * Math.log1p(-p);
        double logOdds = Math.log(p) - Math.log1p(-p);
        double below = 0;
        for (int k = 0; k <= n; k++) {
            below += Math.exp(logTerm);
            if (below > TAIL) {
                return k;
            }
            logTerm += Math.log(n - k) - Math.log(k + 1) + logOdds;
        }
        return n;
    }

    /** The smallest u with P(Bin(n, p) &ge; u) at most 0.025; n + 1 where there is none. */
    static int upper(int n, double p) {
        return n + 1 - lower(n, 1 - p);
    }

    /** The same as {@link #lower} for p = 1/2, without a sum where n is large. */
    static int lowerOfMedian(int n) {
        double rank = (n + 1 - Math.sqrt(n) * (Interval.Z + CORRECTION / n)) / 2;
        boolean doubtful = Math.abs(rank - Math.rint(rank)) < DOUBT;
        return n < SMALL || doubtful ? lower(n, 0.5) : (int) rank;
    }
}
