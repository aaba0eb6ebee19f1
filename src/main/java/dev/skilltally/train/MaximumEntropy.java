package dev.skilltally.train;

import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits a maximum-entropy model with OpenNLP: limited-memory BFGS with a quadratic penalty on the
 * weights (Gaussian prior; Chen and Rosenfeld 1999), on one thread.
 *
 * <p>Weights are rounded before they are written, so that the last bits, in which machines may
 * differ, do not show: the same events give the same bytes.
 */
final class MaximumEntropy {
    private static final double ROUNDING = 1000;

    private MaximumEntropy() {}

    /**
     * The bytes of the model, as OpenNLP's {@code BinaryGISModelReader} reads them.
     *
     * @param penalty weight of the quadratic penalty; more of it gives smaller weights
     * @param cutOff features of fewer events are left out
     */
    static byte[] fit(List<Event> events, double penalty, int cutOff, int iterations)
            throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutOff);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, penalty);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        return bytes(trainer.train(ObjectStreamUtils.createObjectStream(events)));
    }

    private static byte[] bytes(MaxentModel fitted) throws IOException {
        Object[] parts = ((AbstractModel) fitted).getDataStructures();
        @SuppressWarnings("unchecked") // OpenNLP documents the second of them as this map
        Map<String, Context> weights = new TreeMap<>((Map<String, Context>) parts[1]);
        Context[] rounded =
                weights.values().stream().map(MaximumEntropy::rounded).toArray(Context[]::new);
        GISModel model =
                new GISModel(rounded, weights.keySet().toArray(String[]::new), (String[]) parts[2]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new BinaryGISModelWriter(model, out).persist();
        }
        return bytes.toByteArray();
    }

    private static Context rounded(Context context) {
        double[] weights =
                Arrays.stream(context.getParameters())
                        .map(weight -> Math.rint(weight * ROUNDING) / ROUNDING)
                        .toArray();
        return new Context(context.getOutcomes(), weights);
    }
}
