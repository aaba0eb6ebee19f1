package dev.skilltally.posting;

import java.io.Serializable;

/**
 * Where a finding is written: a half-open span of characters in a field of the posting, and the
 * words there.
 *
 * @param field the field that the offsets count in
 * @param start first character, inclusive
 * @param end last character, exclusive
 * @param quote the words, as they stand there
 */
public record Evidence(Field field, int start, int end, String quote) implements Serializable {

    /** The fields that evidence may stand in. */
    public enum Field {
        /** The cleaned text: title, a line break, the cleaned description. */
        TEXT,
        /** One of the location strings as written. */
        LOCATION,
        /** The pay field as written. */
        PAY,
        /** The work-mode field as written. */
        WORK_MODE,
        /** The employment-type field as written. */
        EMPLOYMENT_TYPE
    }

    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + " to " + end);
        }
    }
}
