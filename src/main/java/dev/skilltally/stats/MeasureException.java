package dev.skilltally.stats;

/** A question that has no answer, or an answer that contradicts itself. */
public final class MeasureException extends RuntimeException {
    public MeasureException(String message) {
        super(message);
    }
}
