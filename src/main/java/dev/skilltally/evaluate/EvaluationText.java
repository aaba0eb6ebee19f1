package dev.skilltally.evaluate;

import dev.skilltally.evaluate.EvaluationReport.SurfaceError;

import java.util.List;
import java.util.Locale;

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
        text.rules();
        text.fields();
        text.roles();
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

    private void rules() {
        line("%n%-28s %9s %13s %7s", "Mentions by rule", "precision", "95 %", "n");
        report.byRule().forEach((rule, right) -> accuracy(rule, right, ""));
        line("%nSkills with errors %19s %7s %10s %7s", "precision", "recall", "predicted", "gold");
        report.bySkill().entrySet().stream()
                .filter(
                        skill ->
                                skill.getValue().right() < skill.getValue().predicted()
                                        || skill.getValue().found() < skill.getValue().gold())
                .limit(most)
                .forEach(
                        skill ->
                                line(
                                        "%-28s %9.3f %7.3f %10d %7d",
                                        skill.getKey(),
                                        skill.getValue().precision(),
                                        skill.getValue().recall(),
                                        skill.getValue().predicted(),
                                        skill.getValue().gold()));
    }

    private void fields() {
        line("%n%-28s %9s %13s %7s", "Fields", "accuracy", "95 %", "n");
        report.fields().forEach((field, right) -> accuracy(field, right, ""));
        accuracy("modality", report.modality(), "asked for (required or preferred) or not");
        accuracy("modality", report.modalityOfFour(), "of four");
        EvaluationReport.PayScore pay = report.pay();
        accuracy(
                "pay",
                pay.accuracy(),
                "exact; missed " + pay.missed() + ", invented " + pay.invented());
    }

    private void accuracy(String name, Accuracy right, String note) {
        String interval = String.format(Locale.ROOT, "%.3f to %.3f", right.low(), right.high());
        line("%-28s %9.3f %s %7d   %s", name, right.accuracy(), interval, right.n(), note);
    }

    /** One line for each role in gold; rows where all is right are short. */
    private void roles() {
        line("%nRoles: in gold, then what was found (n = %d)", report.postings());
        report.roles()
                .forEach(
                        (gold, found) ->
                                line(
                                        "%-28s %s",
                                        gold,
                                        String.join(
                                                ", ",
                                                found.entrySet().stream()
                                                        .map(
                                                                role ->
                                                                        role.getValue()
                                                                                + " "
                                                                                + role.getKey())
                                                        .toList())));
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
            line("      next: %s", error.next());
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
