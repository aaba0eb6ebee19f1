package dev.skilltally.train;

import dev.skilltally.annotate.skill.LearnedClassifier;
import dev.skilltally.annotate.skill.MentionFeatures;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;

import opennlp.tools.ml.model.Event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Trains the classifier of forms that are ordinary words or letters: one model for all of them,
 * from sentences in which the form is marked. The same examples give the same bytes.
 */
public final class AmbiguityTrainer {
    private static final int FOLDS = 6;
    private static final double PENALTY = 1;
    private static final int ITERATIONS = 60;
    private static final double HALF = 0.5;
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();

    private AmbiguityTrainer() {}

    /**
     * Right decisions on sentences held out.
     *
     * @param right how many
     * @param all of how many
     */
    public record Tally(int right, int all) {
        public double accuracy() {
            return (double) right / all;
        }
    }

    /**
     * What came out of a training.
     *
     * @param bytes size of the model file
     * @param forms form to its cross-validated decisions, each at the more probable outcome
     */
    public record Result(int bytes, SortedMap<String, Tally> forms) {
        public Result {
            forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
        }

        /** All forms together. */
        public Tally overall() {
            return new Tally(
                    forms.values().stream().mapToInt(Tally::right).sum(),
                    forms.values().stream().mapToInt(Tally::all).sum());
        }
    }

    /**
     * Trains from a folder of examples and writes the model.
     *
     * @throws IOException if the examples can't be read or the model can't be written
     */
    public static Result train(Path examples, Path model) throws IOException {
        Map<String, List<Sample>> samples = samples(AmbiguityExamples.read(examples));
        byte[] bytes = fit(samples.values().stream().flatMap(List::stream).toList());
        Files.write(model, bytes);
        return new Result(bytes.length, crossValidated(samples));
    }

    /**
     * The bytes of the model that a folder of examples gives.
     *
     * @throws IOException if the examples can't be read
     */
    static byte[] fit(Path examples) throws IOException {
        return fit(
                samples(AmbiguityExamples.read(examples)).values().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private record Sample(List<String> features, boolean isSkill) {}

    private static SortedMap<String, List<Sample>> samples(
            SortedMap<String, List<AmbiguityExamples.Example>> examples) throws IOException {
        SortedMap<String, List<Sample>> samples = new TreeMap<>();
        for (var form : examples.entrySet()) {
            List<Sample> ofForm = new ArrayList<>();
            for (AmbiguityExamples.Example example : form.getValue()) {
                ofForm.add(new Sample(features(example), example.isSkill()));
            }
            samples.put(form.getKey(), ofForm);
        }
        return samples;
    }

    private static List<String> features(AmbiguityExamples.Example example) throws IOException {
        PostingText text =
                example.isTitle()
                        ? PostingText.of(example.text(), "")
                        : PostingText.of("", example.text());
        int offset = example.isTitle() ? 0 : text.titleEnd() + 1;
        Tokens tokens = TOKENIZER.tokens(text.text());
        int first = tokens.firstFrom(offset + example.start());
        int last = tokens.firstFrom(offset + example.end()) - 1;
        boolean marked =
                last >= first
                        && tokens.start(first) == offset + example.start()
                        && tokens.end(last) == offset + example.end();
        if (!marked) {
            throw new IOException(
                    "\"%s\": \"%s\" is no word of its own in it"
                            .formatted(example.text(), example.form()));
        }
        return MentionFeatures.of(example.form(), text, tokens, first, last);
    }

    private static SortedMap<String, Tally> crossValidated(Map<String, List<Sample>> samples)
            throws IOException {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            LearnedClassifier classifier =
                    new LearnedClassifier(fit(part(samples.values(), fold, false)));
            for (var form : samples.entrySet()) {
                List<Sample> heldOut = part(List.of(form.getValue()), fold, true);
                Tally tally = tally(classifier, heldOut);
                tallies.merge(
                        form.getKey(),
                        tally,
                        (a, b) -> new Tally(a.right() + b.right(), a.all() + b.all()));
            }
        }
        return tallies;
    }

    private static Tally tally(LearnedClassifier classifier, List<Sample> samples) {
        int right = 0;
        for (Sample sample : samples) {
            boolean said = classifier.probability(sample.features()) >= HALF;
            right += said == sample.isSkill() ? 1 : 0;
        }
        return new Tally(right, samples.size());
    }

    private static List<Sample> part(Collection<List<Sample>> samples, int fold, boolean heldOut) {
        List<Sample> part = new ArrayList<>();
        for (List<Sample> ofForm : samples) {
            for (int i = 0; i < ofForm.size(); i++) {
                if ((i % FOLDS == fold) == heldOut) {
                    part.add(ofForm.get(i));
                }
            }
        }
        return part;
    }

    private static byte[] fit(List<Sample> samples) throws IOException {
        List<Event> events =
                samples.stream()
                        .map(
                                sample ->
                                        new Event(
                                                sample.isSkill()
                                                        ? LearnedClassifier.SKILL
                                                        : LearnedClassifier.OTHER,
                                                sample.features().toArray(String[]::new)))
                        .toList();
        return MaximumEntropy.fit(events, PENALTY, 1, ITERATIONS);
    }
}
