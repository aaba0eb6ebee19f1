package dev.skilltally.source;

/** How long a row may be, whatever the format. */
final class LongRows {
    /** Bytes of a line, characters of a row of several lines. */
    static final int LONGEST = 16 << 20;

    /** Characters kept of a row that is longer. */
    static final int KEPT = 1 << 16;

    static final String MESSAGE = "row is longer than " + LONGEST + " bytes";

    private LongRows() {}

    static String beginning(String row) {
        return row.length() <= KEPT ? row : row.substring(0, KEPT);
    }
}
