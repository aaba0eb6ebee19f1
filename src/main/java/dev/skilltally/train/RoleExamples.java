package dev.skilltally.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Sentences as postings of each role say them.
 *
 * @param common sentences that postings of all roles say
 * @param roles identifier of each role, and {@code other}, to its sentences
 */
record RoleExamples(List<String> common, SortedMap<String, List<String>> roles) {
    private static final int FEWEST_SENTENCES = 5;

    RoleExamples {
        common = List.copyOf(common);
        roles = new TreeMap<>(roles);
    }

    /**
     * @throws IOException if the file can't be read or a role has too few sentences; says which
     */
    static RoleExamples read(Path file) throws IOException {
        RoleExamples examples =
                new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), RoleExamples.class);
        for (var role : examples.roles().entrySet()) {
            if (role.getValue().size() < FEWEST_SENTENCES) {
                throw new IOException(
                        "[%s] role \"%s\" has %d sentences, expected at least %d"
                                .formatted(
                                        file,
                                        role.getKey(),
                                        role.getValue().size(),
                                        FEWEST_SENTENCES));
            }
        }
        return examples;
    }

    /** Those sentences of each role that a fold holds out, or all the others. */
    RoleExamples fold(int fold, int folds, boolean heldOut) {
        SortedMap<String, List<String>> chosen = new TreeMap<>();
        roles.forEach(
                (role, sentences) -> {
                    List<String> kept =
                            IntStream.range(0, sentences.size())
                                    .filter(i -> (i % folds == fold) == heldOut)
                                    .mapToObj(sentences::get)
                                    .toList();
                    chosen.put(role, kept);
                });
        return new RoleExamples(common, chosen);
    }
}
