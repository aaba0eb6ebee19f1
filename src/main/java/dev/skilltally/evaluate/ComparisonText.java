package dev.skilltally.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;

/** Writes what another taxonomy changes, for people or as JSON. */
public final class ComparisonText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final StringBuilder out = new StringBuilder();
    private final int most;

    private ComparisonText(int most) {
        this.most = most;
    }

    /**
     * The figures of both, then what is gained and lost.
     *
     * @param most number of predictions of each sort to print
     */
    public static String write(EvaluationComparison comparison, int most) {
        ComparisonText text = new ComparisonText(most);
        text.figures(comparison);
        text.predictions("Gained and right", comparison.gainedRight());
        text.predictions("Gained and wrong", comparison.gainedWrong());
        text.predictions("Lost and right", comparison.lostRight());
        text.predictions("Lost and wrong", comparison.lostWrong());
        text.surfaces("Surfaces found now", comparison.newlyFound());
        text.surfaces("Surfaces missed now", comparison.newlyMissed());
        return text.out.toString();
    }

    private void figures(EvaluationComparison comparison) {
        EvaluationReport before = comparison.before();
        EvaluationReport after = comparison.after();
        line("%d postings%n", before.postings());
        line("%-24s %9s %9s %9s", "Skills", "before", "after", "change");
        row("precision", before.overlap().precision(), after.overlap().precision());
        row("recall", before.overlap().recall(), after.overlap().recall());
        row("F1", before.overlap().f1(), after.overlap().f1());
        row("exact F1", before.exact().f1(), after.exact().f1());
        row("linked", before.linked().accuracy(), after.linked().accuracy());
        line(
                "%-24s %9d %9d %+9d   of %d",
                "traps sprung",
                before.trapsSprung(),
                after.trapsSprung(),
                after.trapsSprung() - before.trapsSprung(),
                before.traps());
        line(
                "%-24s %9d %9d %+9d",
                "predictions",
                before.overlap().predicted(),
                after.overlap().predicted(),
                after.overlap().predicted() - before.overlap().predicted());
    }

    private void row(String name, double before, double after) {
        line("%-24s %9.3f %9.3f %+9.3f", name, before, after, after - before);
    }

    private void predictions(String title, List<Judged> predictions) {
        line("%n%s: %d", title, predictions.size());
        for (Judged each : predictions.stream().limit(most).toList()) {
            line("  %s  %s  [%s]", each.skill(), each.form(), each.rule());
            line("      %s: %s", each.posting(), each.context());
        }
    }

    private void surfaces(String title, List<String> surfaces) {
        line("%n%s: %d", title, surfaces.size());
        surfaces.stream().limit(most).forEach(each -> line("  %s", each));
    }

    @SuppressWarnings(
            "AnnotateFormatMethod") // its annotation is in a library that nothing else needs
    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** The same as one JSON object, everything in it, ending in a line break. */
    public static String json(EvaluationComparison comparison) {
        ObjectNode root = MAPPER.createObjectNode();
        figures(root.putObject("before"), comparison.before());
        figures(root.putObject("after"), comparison.after());
        root.set("gainedRight", MAPPER.valueToTree(comparison.gainedRight()));
        root.set("gainedWrong", MAPPER.valueToTree(comparison.gainedWrong()));
        root.set("lostRight", MAPPER.valueToTree(comparison.lostRight()));
        root.set("lostWrong", MAPPER.valueToTree(comparison.lostWrong()));
        root.set("newlyFound", MAPPER.valueToTree(comparison.newlyFound()));
        root.set("newlyMissed", MAPPER.valueToTree(comparison.newlyMissed()));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    private static void figures(ObjectNode out, EvaluationReport report) {
        out.put("precision", report.overlap().precision());
        out.put("recall", report.overlap().recall());
        out.put("f1", report.overlap().f1());
        out.put("exactF1", report.exact().f1());
        out.put("linked", report.linked().accuracy());
        out.put("trapsSprung", report.trapsSprung());
        out.put("predicted", report.overlap().predicted());
    }
}
