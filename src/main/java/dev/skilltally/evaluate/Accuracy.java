package dev.skilltally.evaluate;

/**
 * Right answers of so many.
 *
 * @param right right answers
 * @param n answers in all
 */
public record Accuracy(int right, int n) {
    /** Right over n; 1 where there were none to give. */
    public double accuracy() {
        return n == 0 ? 1 : (double) right / n;
    }

    Accuracy plus(boolean correct) {
        return new Accuracy(right + (correct ? 1 : 0), n + 1);
    }
}
