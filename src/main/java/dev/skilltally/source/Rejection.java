package dev.skilltally.source;

/**
 * A row that gave no posting.
 *
 * @param file the file as the user named it, {@code -} for standard input
 * @param line first line of the row, from 1; 0 where the whole file is meant
 * @param reason why, to count by
 * @param message what is wrong and what was expected, for people
 * @param raw the row as it stands in the file; where it is longer than a row may be, its beginning
 */
public record Rejection(
        String file, long line, RejectionReason reason, String message, String raw) {

    /** {@code [jobs.csv:412] message}. */
    public String describe() {
        return "[" + file + (line > 0 ? ":" + line : "") + "] " + message;
    }
}
