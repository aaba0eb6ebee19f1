package dev.skilltally.evaluate;

import dev.skilltally.evaluate.EvaluationReport.SurfaceError;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes an evaluation for people, the worst first. */
public final class EvaluationText {
    private final StringBuilder out = new StringBuilder();
    private final EvaluationReport report;
    private final int most;

    private EvaluationText(EvaluationReport report, int most) {
        this.report = report;
        this.most = most;
    }

    /**
     * The whole report.
     *
     * @param most number of missed, wrong and differing ones to print of each
     */
    public static String write(EvaluationReport report, int most) {
        EvaluationText text = new EvaluationText(report, most);
        text.skills();
        text.fields();
        text.errors("Missed surfaces", report.missed());
        text.errors("Wrong mentions", report.wrong());
        text.fieldErrors();
        return text.out.toString();
    }

    private void skills() {
        line("%d postings", report.postings());
        line(
                "%n%-22s %9s %7s %7s %10s %7s",
                "Skills", "precision", "recall", "F1", "predicted", "gold");
        score("overlap", report.overlap());
        score("exact", report.exact());
        report.byType().forEach((type, score) -> score("  " + type, score));
        report.byKind()
                .forEach(
                        (kind, found) ->
                                line(
                                        "  %-30s %6.3f  found of %d",
                                        kind, found.accuracy(), found.n()));
        line(
                "linked %.3f of %d right mentions that resolve (%.1f %% of %d)",
                report.linked().accuracy(),
                report.linked().resolved(),
                report.linked().resolvedShare() * 100,
                report.linked().mentions());
        line("traps sprung %d of %d", report.trapsSprung(), report.traps());
    }

    private void fields() {
        line("%n%-22s %9s %7s", "Fields", "accuracy", "n");
        for (Map.Entry<String, Accuracy> field : report.fields().entrySet()) {
            line(
                    "%-22s %9.3f %7d",
                    field.getKey(), field.getValue().accuracy(), field.getValue().n());
        }
        line(
                "%-22s %9.3f %7d   asked for (required or preferred) or not",
                "modality", report.modality().accuracy(), report.modality().n());
        line(
                "%-22s %9.3f %7d   of four",
                "modality", report.modalityOfFour().accuracy(), report.modalityOfFour().n());
        EvaluationReport.PayScore pay = report.pay();
        line(
                "%-22s %9.3f %7d   exact; missed %d, invented %d",
                "pay", pay.exactShare(), pay.n(), pay.missed(), pay.invented());
    }

    private void score(String name, Score score) {
        line(
                "%-22s %9.3f %7.3f %7.3f %10d %7d",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                score.predicted(),
                score.gold());
    }

    private void errors(String title, List<SurfaceError> errors) {
        line("%n%s: %d, the most frequent first", title, errors.size());
        for (SurfaceError error : errors.stream().limit(most).toList()) {
            line("%4d  %s  [%s; %s]", error.count(), error.surface(), error.skill(), error.rule());
            line("      %s: %s", error.posting(), error.context());
        }
    }

    private void fieldErrors() {
        line("%nFields that differ: %d", report.fieldErrors().size());
        for (EvaluationReport.FieldError error :
                report.fieldErrors().stream().limit(most).toList()) {
            line("%-10s gold %s, found %s", error.field(), error.gold(), error.predicted());
            line("           %s: %s", error.posting(), error.title());
        }
    }

    @SuppressWarnings(
            "AnnotateFormatMethod") // its annotation is in a library that nothing else needs
    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
