package dev.skilltally.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The layouts of files that can be read. Any of them may be gzipped. */
public enum SourceFormat {
    /** One JSON object a line. */
    JSON_LINES,
    /**
     * One JSON document: an array of objects, an object, or an object that holds the array (the
     * answers of Greenhouse, Lever and Ashby, a JSON-LD graph).
     */
    JSON,
    /**
     * Fields separated by commas (or semicolons or bars, told by the header), quoted by RFC 4180.
     */
    CSV,
    /** Fields separated by tabs. */
    TSV,
    /** A web page with schema.org {@code JobPosting} as JSON-LD in it. */
    HTML;

    /** The name that people type: {@code json-lines}, {@code csv}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The format of a label, in any case.
     *
     * @throws IllegalArgumentException where there is none of that name; the message lists them
     */
    public static SourceFormat of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equalsIgnoreCase(label.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "format \"" + label + "\" is not one of " + labels()));
    }

    private static String labels() {
        return Arrays.stream(values()).map(SourceFormat::label).collect(Collectors.joining(", "));
    }
}
