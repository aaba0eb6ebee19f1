package dev.skilltally.evaluate;

/**
 * A gold file that can't be used; the message names file, line, problem, value and what was
 * expected.
 */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldException(String message) {
        super(message);
    }

    GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
