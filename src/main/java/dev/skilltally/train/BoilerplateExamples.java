package dev.skilltally.train;

import dev.skilltally.annotate.boilerplate.Boilerplate;
import dev.skilltally.annotate.boilerplate.EmployerName;
import dev.skilltally.annotate.boilerplate.Paragraph;
import dev.skilltally.annotate.boilerplate.RepeatedParagraph;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The words of some learned paragraphs, for people to judge: the file holds hashes only. Draw some,
 * show it every posting again with {@link #see}, then ask for the lines.
 */
public final class BoilerplateExamples {
    private final Map<String, Map<Long, Example>> drawn = new TreeMap<>();
    private final List<Example> order = new ArrayList<>();

    /** A paragraph, and the text of the first posting by key that holds it. */
    private static final class Example {
        private final String employer;
        private final RepeatedParagraph paragraph;
        private @Nullable PostingKey key;
        private String text = "";

        Example(String employer, RepeatedParagraph paragraph) {
            this.employer = employer;
            this.paragraph = paragraph;
        }

        void see(PostingKey other, String words) {
            if (key == null || other.compareTo(key) < 0) {
                key = other;
                text = words;
            }
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%s: %d postings, %d roles: %s",
                    employer,
                    paragraph.postings(),
                    paragraph.roles(),
                    text);
        }
    }

    private BoilerplateExamples() {}

    /**
     * Draws paragraphs without replacement.
     *
     * @param number how many, at most
     * @param seed the same seed draws the same of the same file
     */
    public static BoilerplateExamples draw(Boilerplate learned, int number, long seed) {
        List<Example> all = new ArrayList<>();
        learned.paragraphs()
                .forEach(
                        (employer, paragraphs) ->
                                paragraphs.forEach(each -> all.add(new Example(employer, each))));
        Collections.shuffle(all, new Random(seed));
        BoilerplateExamples examples = new BoilerplateExamples();
        all.subList(0, Math.min(number, all.size())).forEach(examples::add);
        return examples;
    }

    private void add(Example example) {
        order.add(example);
        drawn.computeIfAbsent(example.employer, name -> new HashMap<>())
                .put(example.paragraph.hash(), example);
    }

    /** Takes the words from a posting. */
    public void see(AnnotatedPosting posting) {
        Map<Long, Example> ofEmployer = drawn.get(EmployerName.of(posting.posting().company()));
        if (ofEmployer == null) {
            return;
        }
        PostingText text =
                PostingText.of(posting.posting().title(), posting.posting().description());
        for (Paragraph paragraph : Paragraph.of(text)) {
            Example example = ofEmployer.get(paragraph.hash());
            if (example != null) {
                example.see(
                        posting.posting().key(),
                        text.text().substring(paragraph.start(), paragraph.end()));
            }
        }
    }

    /** One line for each, in the order drawn. */
    public List<String> lines() {
        return order.stream().map(Example::line).toList();
    }
}
