package dev.skilltally.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sentences of our own in which an ambiguous form is marked ({@code we write <Go> services}). */
final class AmbiguityExamples {
    private static final int FEWEST = 12;
    private static final String FILES = ".yaml";

    private AmbiguityExamples() {}

    /**
     * One sentence.
     *
     * @param form the form as the taxonomy has it
     * @param text the sentence without the marks
     * @param start first character of the marked words
     * @param end last character, exclusive
     * @param isTitle whether it is a title
     * @param isSkill whether the marked words name the skill
     */
    record Example(
            String form, String text, int start, int end, boolean isTitle, boolean isSkill) {}

    /** A form in a file, as written. */
    record Written(List<String> skill, List<String> other, @Nullable Titles titles) {}

    /** Titles of postings in which a form is marked. */
    record Titles(@Nullable List<String> skill, @Nullable List<String> other) {}

    /** A file, as written. */
    record WrittenFile(Map<String, Written> forms) {}

    /**
     * The examples of a folder, by form.
     *
     * @throws IOException if a file can't be read, a sentence marks no words, or a form has too few
     *     sentences; says which
     */
    static SortedMap<String, List<Example>> read(Path folder) throws IOException {
        SortedMap<String, List<Example>> examples = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(FILES)).sorted().toList()) {
                WrittenFile written =
                        new ObjectMapper(new YAMLFactory())
                                .readValue(file.toFile(), WrittenFile.class);
                for (Map.Entry<String, Written> form : written.forms().entrySet()) {
                    add(file, form.getKey(), form.getValue(), examples);
                }
            }
        }
        if (examples.isEmpty()) {
            throw new IOException(
                    "[%s] holds no examples, expected files %s".formatted(folder, FILES));
        }
        return examples;
    }

    private static void add(
            Path file, String form, Written written, Map<String, List<Example>> examples)
            throws IOException {
        for (List<String> sentences : List.of(written.skill(), written.other())) {
            if (sentences.size() < FEWEST) {
                throw new IOException(
                        "[%s] form \"%s\" has %d sentences of one kind, expected at least %d"
                                .formatted(file, form, sentences.size(), FEWEST));
            }
        }
        List<Example> all = new ArrayList<>();
        addAll(file, form, written.skill(), false, true, all);
        addAll(file, form, written.other(), false, false, all);
        Titles titles = written.titles();
        if (titles != null) {
            addAll(file, form, titles.skill(), true, true, all);
            addAll(file, form, titles.other(), true, false, all);
        }
        if (examples.put(form, all) != null) {
            throw new IOException("[%s] form \"%s\" stands twice".formatted(file, form));
        }
    }

    private static void addAll(
            Path file,
            String form,
            @Nullable List<String> sentences,
            boolean isTitle,
            boolean isSkill,
            List<Example> all)
            throws IOException {
        if (sentences != null) {
            for (String sentence : sentences) {
                all.add(example(file, form, sentence, isTitle, isSkill));
            }
        }
    }

    private static Example example(
            Path file, String form, String sentence, boolean isTitle, boolean isSkill)
            throws IOException {
        String mark = "<" + form + ">";
        int start = sentence.indexOf(mark);
        if (start < 0 || sentence.indexOf(mark, start + 1) >= 0) {
            throw new IOException(
                    "[%s] \"%s\" is not a sentence with %s in it once"
                            .formatted(file, sentence, mark));
        }
        String text =
                sentence.substring(0, start) + form + sentence.substring(start + mark.length());
        return new Example(form, text, start, start + form.length(), isTitle, isSkill);
    }
}
