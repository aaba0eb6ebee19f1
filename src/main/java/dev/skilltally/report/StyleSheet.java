package dev.skilltally.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of pages, a resource beside this class. */
final class StyleSheet {
    private static final String NAME = "page.css";

    private StyleSheet() {}

    static String text() {
        try (InputStream in =
                Objects.requireNonNull(StyleSheet.class.getResourceAsStream(NAME), NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
