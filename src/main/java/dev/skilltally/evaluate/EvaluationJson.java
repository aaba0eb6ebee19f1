package dev.skilltally.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.skilltally.evaluate.EvaluationReport.SurfaceError;

import java.util.List;

/** Writes an evaluation as JSON. */
public final class EvaluationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EvaluationJson() {}

    /** One object, ending in a line break. */
    public static String write(EvaluationReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("postings", report.postings());
        score(root.putObject("overlap"), report.overlap());
        score(root.putObject("exact"), report.exact());
        ObjectNode linked = root.putObject("linked");
        linked.put("accuracy", report.linked().accuracy());
        linked.put("resolved", report.linked().resolvedShare());
        linked.put("n", report.linked().resolved());
        ObjectNode byType = root.putObject("byType");
        report.byType().forEach((type, score) -> score(byType.putObject(type), score));
        ObjectNode byKind = root.putObject("byKind");
        report.byKind()
                .forEach(
                        (kind, found) ->
                                byKind.putObject(kind)
                                        .put("recall", found.accuracy())
                                        .put("n", found.n()));
        root.putObject("traps").put("sprung", report.trapsSprung()).put("total", report.traps());
        ObjectNode fields = root.putObject("fields");
        report.fields().forEach((field, accuracy) -> accuracy(fields.putObject(field), accuracy));
        accuracy(root.putObject("modality"), report.modality());
        accuracy(root.putObject("modalityOfFour"), report.modalityOfFour());
        pay(root.putObject("pay"), report.pay());
        ObjectNode byRule = root.putObject("byRule");
        report.byRule().forEach((rule, right) -> accuracy(byRule.putObject(rule), right));
        root.set("roles", MAPPER.valueToTree(report.roles()));
        ObjectNode bySkill = root.putObject("bySkill");
        report.bySkill().forEach((skill, score) -> score(bySkill.putObject(skill), score));
        errors(root.putArray("missed"), report.missed());
        errors(root.putArray("wrong"), report.wrong());
        root.set("fieldErrors", MAPPER.valueToTree(report.fieldErrors()));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    static void score(ObjectNode out, Score score) {
        out.put("precision", score.precision());
        out.put("recall", score.recall());
        out.put("f1", score.f1());
        out.put("right", score.right());
        out.put("predicted", score.predicted());
        out.put("found", score.found());
        out.put("gold", score.gold());
    }

    private static void accuracy(ObjectNode out, Accuracy accuracy) {
        out.put("accuracy", accuracy.accuracy());
        out.put("n", accuracy.n());
        out.put("low", accuracy.low());
        out.put("high", accuracy.high());
    }

    private static void pay(ObjectNode out, EvaluationReport.PayScore pay) {
        out.put("exact", pay.exactShare());
        out.put("n", pay.n());
        out.put("low", pay.accuracy().low());
        out.put("high", pay.accuracy().high());
        out.put("invented", pay.invented());
        out.put("missed", pay.missed());
    }

    private static void errors(ArrayNode out, List<SurfaceError> errors) {
        errors.forEach(error -> out.add(MAPPER.<ObjectNode>valueToTree(error)));
    }
}
