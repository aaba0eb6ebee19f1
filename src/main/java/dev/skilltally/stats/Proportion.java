package dev.skilltally.stats;

/**
 * A share of postings.
 *
 * @param count postings that have it
 * @param n postings in all
 */
public record Proportion(int count, int n) {
    public Proportion {
        if (count < 0 || count > n) {
            throw new IllegalArgumentException(count + " of " + n);
        }
    }

    /** Count over n; 0 where there are no postings. */
    public double share() {
        return n == 0 ? 0 : (double) count / n;
    }

    /**
     * The score interval (Wilson, "Probable inference, the law of succession, and statistical
     * inference", JASA 22, 1927); everything from 0 to 1 where there are no postings.
     */
    public Interval interval() {
        if (n == 0) {
            return new Interval(0, 1);
        }
        double z2 = Interval.Z * Interval.Z;
        double centre = (count + z2 / 2) / (n + z2);
        double spread =
                Interval.Z / (n + z2) * Math.sqrt((double) count * (n - count) / n + z2 / 4);
        return new Interval(
                Math.max(0, Math.min(share(), centre - spread)),
                Math.min(1, Math.max(share(), centre + spread)));
    }
}
