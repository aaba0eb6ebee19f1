package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.Tokens;

import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides on forms that are ordinary words or letters with a maximum-entropy model that package
 * {@code train} makes from our own sentences. It refuses when in doubt, and every form that it was
 * shown no examples of.
 *
 * <p>The model is read when it is first asked; safe for use by several threads.
 */
public final class LearnedClassifier implements AmbiguityClassifier {
    /** Name of the model file in the folder of models. */
    public static final String MODEL = "ambiguity/ambiguity.bin";

    /** Outcome of a mention that names the skill. */
    public static final String SKILL = "skill";

    /** Outcome of every other use of the words. */
    public static final String OTHER = "other";

    private static final double LEAST_PROBABILITY = 0.88;
    private static final int REASONS = 2;
    private static final double LEAST_WEIGHT = 0.05;

    private final byte[] bytes;
    private transient volatile @Nullable AbstractModel model;

    /**
     * @param bytes a model file as the trainer wrote it
     */
    public LearnedClassifier(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public Decision decide(SurfaceForm form, PostingText text, Tokens tokens, int first, int last) {
        Map<String, Context> weights = weights(model());
        if (!weights.containsKey(MentionFeatures.known(form.text()))) {
            return new Decision(false, "no rule accepts it, and the model has no examples of it");
        }
        if (isPartOfName(text.text(), tokens, first, last)) {
            return new Decision(false, "part of a longer name");
        }
        List<String> features = MentionFeatures.of(form.text(), text, tokens, first, last);
        double probability = probability(features);
        boolean accepted = probability >= LEAST_PROBABILITY;
        String reason =
                String.format(Locale.ROOT, "%s (%.2f)", strongest(features, accepted), probability);
        return new Decision(accepted, reason);
    }

    /**
     * {@code GoPay}, {@code D&R}, {@code R-15410}, {@code D.C.}: the form is no word of its own.
     */
    private static boolean isPartOfName(String text, Tokens tokens, int first, int last) {
        if (tokens.isGlued(first) || (last + 1 < tokens.size() && tokens.isGlued(last + 1))) {
            return true;
        }
        int start = tokens.start(first);
        int end = tokens.end(last);
        char behind = end < text.length() ? text.charAt(end) : ' ';
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        return (start > 0 && "&@.".indexOf(text.charAt(start - 1)) >= 0)
                || behind == '&'
                || (behind == '.' && Character.isLetter(next))
                || (behind == '-' && Character.isDigit(next));
    }

    /**
     * How probable it is that features are of a mention of the skill, between 0 and 1.
     *
     * @throws UncheckedIOException if the model can't be read
     */
    public double probability(List<String> features) {
        AbstractModel known = model();
        return known.eval(features.toArray(String[]::new))[known.getIndex(SKILL)];
    }

    /** The features that speak most for a decision, in words. */
    private String strongest(List<String> features, boolean accepted) {
        Map<String, Context> weights = weights(model());
        int skill = model().getIndex(SKILL);
        List<String> sorted =
                features.stream()
                        .filter(weights::containsKey)
                        .sorted(
                                Comparator.comparingDouble(
                                                (String feature) ->
                                                        -weight(weights, feature, skill, accepted))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        Set<String> said = new LinkedHashSet<>();
        for (String feature : sorted) {
            String words = FeatureWords.of(feature);
            if (said.size() == REASONS
                    || weight(weights, feature, skill, accepted) < LEAST_WEIGHT) {
                break;
            }
            if (!words.isEmpty()) {
                said.add(words);
            }
        }
        return said.isEmpty() ? "by its surroundings" : String.join("; ", said);
    }

    private static double weight(
            Map<String, Context> weights, String feature, int skill, boolean accepted) {
        Context context = weights.get(feature);
        double weight = 0;
        for (int i = 0; context != null && i < context.getOutcomes().length; i++) {
            boolean forSkill = context.getOutcomes()[i] == skill;
            weight += (forSkill == accepted ? 1 : -1) * context.getParameters()[i];
        }
        return weight;
    }

    @SuppressWarnings("unchecked") // OpenNLP documents the second of them as this map
    private static Map<String, Context> weights(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private AbstractModel model() {
        AbstractModel known = model;
        if (known == null) {
            known = read(bytes);
            model = known;
        }
        return known;
    }

    private static AbstractModel read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new BinaryGISModelReader(in).getModel();
        } catch (IOException e) {
            throw new UncheckedIOException("[" + MODEL + "] is no model of ambiguous forms", e);
        }
    }
}
