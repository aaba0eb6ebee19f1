package dev.skilltally.index;

/**
 * An index that can't be opened, written or used as it is. The message names the place, the problem
 * and what to do.
 */
public final class IndexException extends RuntimeException {
    public IndexException(String message) {
        super(message);
    }

    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
