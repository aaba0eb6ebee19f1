package dev.skilltally.train;

import dev.skilltally.annotate.role.RoleCategorizer;
import dev.skilltally.annotate.role.RoleFeatures;

import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains the categorizer of roles: documents are drawn from the example sentences, a
 * maximum-entropy model is fitted to their words. The same examples give the same bytes.
 */
public final class RoleTrainer {
    private static final long SEED = 20260601;
    private static final int DOCUMENTS_PER_SENTENCE = 6;
    private static final int SENTENCES_PER_DOCUMENT = 5;
    private static final int COMMON_PER_DOCUMENT = 8;
    private static final int FOLDS = 4;

    private final RoleExamples examples;

    /**
     * What came out of a training.
     *
     * @param sentences sentences of roles that were learned from
     * @param categories the roles and {@code other}
     * @param documents documents drawn from them
     * @param bytes size of the model file
     * @param accuracy share of right categories on documents of sentences held out, cross-validated
     * @param documentsHeldOut number of such documents
     */
    public record Result(
            int sentences,
            int categories,
            int documents,
            int bytes,
            double accuracy,
            int documentsHeldOut) {}

    private RoleTrainer(RoleExamples examples) {
        this.examples = examples;
    }

    /**
     * Trains from a file of examples and writes the model.
     *
     * @throws IOException if the examples can't be read or the model can't be written
     */
    public static Result train(Path examples, Path model) throws IOException {
        RoleTrainer trainer = new RoleTrainer(RoleExamples.read(examples));
        byte[] bytes = model(trainer.examples);
        Files.write(model, bytes);
        return trainer.crossValidated(bytes.length);
    }

    /**
     * The bytes of the model that examples give.
     *
     * @throws IOException if the examples can't be read
     */
    static byte[] fit(Path examples) throws IOException {
        return model(RoleExamples.read(examples));
    }

    private Result crossValidated(int bytes) throws IOException {
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            RoleCategorizer categorizer =
                    new RoleCategorizer(model(examples.fold(fold, FOLDS, false)));
            for (Document document : documents(examples.fold(fold, FOLDS, true))) {
                boolean isRight = categorizer.guess(document.text()).role().equals(document.role());
                right += isRight ? 1 : 0;
                all++;
            }
        }
        int sentences = examples.roles().values().stream().mapToInt(List::size).sum();
        return new Result(
                sentences,
                examples.roles().size(),
                documents(examples).size(),
                bytes,
                (double) right / all,
                all);
    }

    private record Document(String role, String text) {}

    private static byte[] model(RoleExamples examples) throws IOException {
        List<DocumentSample> samples =
                documents(examples).stream()
                        .map(
                                document ->
                                        new DocumentSample(
                                                document.role(),
                                                RoleFeatures.of(document.text())
                                                        .toArray(String[]::new)))
                        .toList();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);

        var model =
                DocumentCategorizerME.train(
                        "en",
                        ObjectStreamUtils.createObjectStream(samples),
                        parameters,
                        new DoccatFactory());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new BinaryGISModelWriter((AbstractModel) model.getMaxentModel(), out).persist();
        }
        return bytes.toByteArray();
    }

    /** Documents drawn from the sentences, by a fixed seed, in an order that mixes the roles. */
    private static List<Document> documents(RoleExamples examples) {
        Random random = new Random(SEED);
        List<Document> documents = new ArrayList<>();
        for (Map.Entry<String, List<String>> role : examples.roles().entrySet()) {
            int number = role.getValue().size() * DOCUMENTS_PER_SENTENCE;
            for (int i = 0; i < number; i++) {
                documents.add(
                        new Document(
                                role.getKey(), drawn(role.getValue(), examples.common(), random)));
            }
        }
        Collections.shuffle(documents, random);
        return documents;
    }

    private static String drawn(List<String> sentences, List<String> common, Random random) {
        List<String> chosen = new ArrayList<>(some(sentences, SENTENCES_PER_DOCUMENT, random));
        chosen.addAll(some(common, random.nextInt(COMMON_PER_DOCUMENT + 1), random));
        return String.join("\n", chosen);
    }

    private static List<String> some(List<String> sentences, int number, Random random) {
        List<String> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(number, shuffled.size()));
    }
}
