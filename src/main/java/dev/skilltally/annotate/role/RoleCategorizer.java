package dev.skilltally.annotate.role;

import dev.skilltally.text.TextWords;

import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Guesses the role of a posting whose title names none from its words, with a model that package
 * {@code train} makes from our own wording. The model may say that it is none of the roles, and a
 * guess that is not clear is none.
 *
 * <p>The model is read when it is first asked; safe for use by several threads.
 */
public final class RoleCategorizer {
    /** The category of all work that is none of the roles. */
    public static final String OTHER = "other";

    /** Name of the model file in the folder of models. */
    public static final String MODEL = "roles/roles.bin";

    /** Clear guesses are at least this probable; see the model card for what that gives. */
    private static final double LEAST_CONFIDENCE = 0.35;

    /** Clear guesses are this many times as probable as the next one. */
    private static final double LEAST_LEAD = 1.5;

    private final byte[] bytes;
    private volatile @Nullable Loaded loaded;

    /** The model, and the features that it knows; all others change nothing. */
    private record Loaded(MaxentModel model, KnownFeatures known) {}

    /**
     * A role that a text seems to be about.
     *
     * @param role identifier of the role, {@link #OTHER} for none of them
     * @param confidence probability by the model, between 0 and 1
     * @param next probability of the next one
     */
    public record Guess(String role, double confidence, double next) {
        boolean isClear() {
            return confidence >= LEAST_CONFIDENCE
                    && confidence >= LEAST_LEAD * next
                    && !role.equals(OTHER);
        }
    }

    /**
     * @param bytes a model file as the trainer wrote it
     */
    public RoleCategorizer(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * The most probable category of a text.
     *
     * @throws UncheckedIOException if the model can't be read
     */
    public Guess guess(String text) {
        return guess(text, TextWords.of(text));
    }

    /** The same of a text whose words are cut already. */
    Guess guess(String text, TextWords words) {
        Loaded loaded = loaded();
        double[] probabilities = loaded.model().eval(loaded.known().of(text, words));
        String best = loaded.model().getBestOutcome(probabilities);
        Arrays.sort(probabilities);
        int last = probabilities.length - 1;
        return new Guess(best, probabilities[last], last == 0 ? 0 : probabilities[last - 1]);
    }

    private Loaded loaded() {
        Loaded known = loaded;
        if (known == null) {
            AbstractModel model = read(bytes);
            known = new Loaded(model, new KnownFeatures(featuresOf(model)));
            loaded = known;
        }
        return known;
    }

    /** The second of a model's data structures maps the names of its features to numbers. */
    private static List<String> featuresOf(AbstractModel model) {
        Map<?, ?> numbers = (Map<?, ?>) model.getDataStructures()[1];
        return numbers.keySet().stream().map(String.class::cast).toList();
    }

    private static AbstractModel read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new BinaryGISModelReader(in).getModel();
        } catch (IOException e) {
            throw new UncheckedIOException("[" + MODEL + "] is no model of roles", e);
        }
    }
}
