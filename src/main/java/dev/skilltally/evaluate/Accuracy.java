package dev.skilltally.evaluate;

/**
 * Right answers of so many.
 *
 * @param right right answers
 * @param n answers in all
 */
public record Accuracy(int right, int n) {
    /** The standard normal quantile that leaves 2.5 % on either side. */
    private static final double Z = 1.959963984540054;

    /** Right over n; 1 where there were none to give. */
    public double accuracy() {
        return n == 0 ? 1 : (double) right / n;
    }

    /** Lower end of the 95 % score interval (Wilson 1927); 0 where there were none to give. */
    public double low() {
        return n == 0 ? 0 : Math.max(0, centre() - spread());
    }

    /** Upper end of the same interval; 1 where there were none to give. */
    public double high() {
        return n == 0 ? 1 : Math.min(1, centre() + spread());
    }

    private double centre() {
        return (right + Z * Z / 2) / (n + Z * Z);
    }

    private double spread() {
        return Z / (n + Z * Z) * Math.sqrt((double) right * (n - right) / n + Z * Z / 4);
    }

    Accuracy plus(boolean correct) {
        return new Accuracy(right + (correct ? 1 : 0), n + 1);
    }

    Accuracy plus(Accuracy other) {
        return new Accuracy(right + other.right, n + other.n);
    }
}
