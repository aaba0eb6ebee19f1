package dev.skilltally.posting;

import java.io.Serializable;

/**
 * The language that a posting is written in.
 *
 * @param language ISO 639-1 code, or {@code "und"} where it can't be told
 * @param confidence between 0 and 1
 */
public record LanguageFinding(String language, double confidence) implements Serializable {
    /** The code of a text whose language can't be told (ISO 639-2). */
    public static final String UNDETERMINED = "und";
}
