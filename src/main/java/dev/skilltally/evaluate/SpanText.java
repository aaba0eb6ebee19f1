package dev.skilltally.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.skilltally.evaluate.SpanEvaluation.SpanReport;

import java.util.Locale;
import java.util.Map;

/** Writes the scores of sentences with spans, for people or as JSON. */
public final class SpanText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SpanText() {}

    /** A table of both ways of scoring, and what they compare. */
    public static String write(SpanReport report) {
        StringBuilder out = new StringBuilder();
        out.append(report.sentences()).append(" sentences, each read by itself\n\n");
        table("strict: same start and end", report.strict(), out);
        out.append('\n');
        table("overlap: at least one character", report.overlap(), out);
        out.append(
                """

                Mentions of our taxonomy against all gold spans of a label; ours have no such label, so the
                precision under one label counts what gold labels otherwise as wrong. The literature's figures
                are strict F1 per label of models trained on this annotation; nothing here was.
                """);
        return out.toString();
    }

    private static void table(String title, Map<String, Score> scores, StringBuilder out) {
        row(
                out,
                "%-34s %9s %7s %7s %10s %7s%n",
                title,
                "precision",
                "recall",
                "F1",
                "mentions",
                "gold");
        scores.forEach(
                (label, score) ->
                        row(
                                out,
                                "  %-32s %9.3f %7.3f %7.3f %10d %7d%n",
                                label,
                                score.precision(),
                                score.recall(),
                                score.f1(),
                                score.predicted(),
                                score.gold()));
    }

    @SuppressWarnings(
            "AnnotateFormatMethod") // its annotation is in a library that nothing else needs
    private static void row(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    /** The same as one JSON object, ending in a line break. */
    public static String json(SpanReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("sentences", report.sentences());
        scores(root.putObject("strict"), report.strict());
        scores(root.putObject("overlap"), report.overlap());
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    private static void scores(ObjectNode out, Map<String, Score> scores) {
        scores.forEach((label, score) -> EvaluationJson.score(out.putObject(label), score));
    }
}
