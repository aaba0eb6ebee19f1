package dev.skilltally.curate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Ordinary English words that are also the names of tools, or could be; a list of our own. */
final class OrdinaryWords {
    private static final String FILE = "ordinary-words.txt";
    private static final Set<String> WORDS = read();

    private OrdinaryWords() {}

    /**
     * Whether a word is one.
     *
     * @param word in lower case
     */
    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (InputStream in = OrdinaryWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("[" + FILE + "] is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("[" + FILE + "] cannot be read", e);
        }
    }
}
