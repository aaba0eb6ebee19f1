package dev.skilltally;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the sources to google-java-format (AOSP). It runs here and not in a Maven plugin because
 * the formatter needs a newer JVM than the one that may run Maven. {@code mvn -q test-compile
 * exec:exec@format} rewrites the sources.
 */
class FormatTest {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void sourcesAreFormatted() {
        assertThat(unformatted(Path.of("src")))
                .as("files to format with: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }

    public static void main(String[] arguments) throws IOException {
        for (Path file : unformatted(Path.of(arguments[0]))) {
            Files.writeString(file, formatted(Files.readString(file)));
        }
    }

    private static List<Path> unformatted(Path root) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                String source = Files.readString(file);
                if (!formatted(source).equals(source)) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String formatted(String source) {
        try {
            String ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.AOSP);
            return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
        } catch (FormatterException e) {
            throw new IllegalStateException(
                    "[" + source.lines().findFirst().orElse("") + "] does not parse", e);
        }
    }
}
