package dev.skilltally.cli;

/** A command that can't go on; the message is for the user and says what to do. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
