package dev.skilltally.evaluate;

/**
 * Precision and recall from counts.
 *
 * @param right predicted pairs that are right
 * @param predicted predicted pairs of posting and skill
 * @param found gold pairs that were found
 * @param gold gold pairs of posting and surface
 */
public record Score(int right, int predicted, int found, int gold) {
    /** Nothing counted yet. */
    static final Score NONE = new Score(0, 0, 0, 0);

    /** Right over predicted; 1 where nothing was predicted. */
    public double precision() {
        return predicted == 0 ? 1 : (double) right / predicted;
    }

    /** Found over gold; 1 where there is nothing to find. */
    public double recall() {
        return gold == 0 ? 1 : (double) found / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Score plus(Score other) {
        return new Score(
                right + other.right,
                predicted + other.predicted,
                found + other.found,
                gold + other.gold);
    }
}
