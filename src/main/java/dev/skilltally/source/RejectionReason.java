package dev.skilltally.source;

import java.util.Locale;

/** Why a row, or a whole file, gave no posting. */
public enum RejectionReason {
    /** The file has no bytes, or white space alone. */
    EMPTY_FILE,
    /** The file is not text: an archive, an image, a column file. */
    BINARY_FILE,
    /** The file could not be opened or read to its end. */
    UNREADABLE_FILE,
    /** Nothing in the file looks like one of the formats. */
    UNKNOWN_FORMAT,
    /** JSON that does not parse. */
    MALFORMED_JSON,
    /** A quoted field that is never closed; reading goes on with the next line. */
    UNCLOSED_QUOTE,
    /** A row longer than a row may be. */
    ROW_TOO_LONG,
    /** A description longer than the cap. */
    DESCRIPTION_TOO_LONG,
    /** No field of the row is one of a posting. */
    NO_POSTING;

    /** The code that people read and count by: {@code malformed-json}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
