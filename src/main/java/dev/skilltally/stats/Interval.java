package dev.skilltally.stats;

/**
 * A 95 % interval.
 *
 * @param low lower end, inclusive
 * @param high upper end, inclusive
 */
public record Interval(double low, double high) {
    /** The standard normal quantile that leaves 2.5 % on either side. */
    static final double Z = 1.959963984540054;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval from " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether zero lies outside, so that the sign of what it is an interval of is settled. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /** The interval of the same thing with its sign turned. */
    public Interval turned() {
        return new Interval(-high, -low);
    }

    /**
     * The interval of a difference of two independent estimates from the interval of each (MOVER;
     * Zou and Donner, "Construction of confidence limits about effect measures", Statistics in
     * Medicine 27, 2008).
     */
    public static Interval ofDifference(
            double first, Interval ofFirst, double second, Interval ofSecond) {
        double difference = first - second;
        return new Interval(
                difference - Math.hypot(first - ofFirst.low, ofSecond.high - second),
                difference + Math.hypot(ofFirst.high - first, second - ofSecond.low));
    }
}
