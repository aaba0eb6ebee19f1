package dev.skilltally.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How annotations hold against gold.
 *
 * @param postings number of annotated postings
 * @param overlap skills, a mention right where it overlaps a gold span
 * @param exact skills, a mention right where it has the boundaries of a gold span
 * @param linked whether right mentions name the right skill
 * @param byType overlap per type: precision by the predicted skill's type, recall by the gold
 *     surface's
 * @param byKind surfaces found per kind (required, preferred, duty, context)
 * @param bySkill overlap per skill of the taxonomy, most errors first
 * @param byRule right ones among the mentions that each kind of match rule let through
 * @param judged every predicted pair of posting and skill, by posting and skill
 * @param found keys of the gold pairs of posting and surface that were found
 * @param roles postings by role in gold and role predicted
 * @param trapsSprung traps with a prediction on their word
 * @param traps traps in all
 * @param fields accuracy of role, seniority, countries, states, workMode, language
 * @param modality found surfaces whose being asked for (required or preferred) or not is right
 * @param modalityOfFour found surfaces whose modality is right among all four
 * @param pay stated base pay
 * @param fieldErrors fields that differ from gold
 * @param missed gold surfaces that were not found, most frequent first
 * @param wrong predictions on no gold span, most frequent first
 */
public record EvaluationReport(
        int postings,
        Score overlap,
        Score exact,
        Linked linked,
        Map<String, Score> byType,
        Map<String, Accuracy> byKind,
        Map<String, Score> bySkill,
        Map<String, Accuracy> byRule,
        List<Judged> judged,
        Set<String> found,
        Map<String, Map<String, Integer>> roles,
        int trapsSprung,
        int traps,
        Map<String, Accuracy> fields,
        Accuracy modality,
        Accuracy modalityOfFour,
        PayScore pay,
        List<FieldError> fieldErrors,
        List<SurfaceError> missed,
        List<SurfaceError> wrong) {

    public EvaluationReport {
        judged = List.copyOf(judged);
        found = Collections.unmodifiableSet(new TreeSet<>(found));
        fieldErrors = List.copyOf(fieldErrors);
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
    }

    /**
     * Whether right mentions name the right skill.
     *
     * @param right mentions whose skill is the gold's canonical one
     * @param resolved right mentions whose canonical name is a label or form of the taxonomy
     * @param mentions right mentions in all
     */
    public record Linked(int right, int resolved, int mentions) {
        /** Share of the resolved mentions that name the right skill; 1 where none resolved. */
        public double accuracy() {
            return resolved == 0 ? 1 : (double) right / resolved;
        }

        /** Share of the right mentions whose canonical name resolves. */
        public double resolvedShare() {
            return mentions == 0 ? 0 : (double) resolved / mentions;
        }
    }

    /**
     * Pay against gold.
     *
     * @param exact postings whose bounds, currency and period are all as in gold
     * @param n postings with pay in gold
     * @param missed of these, postings with none predicted
     * @param invented postings with pay predicted and none in gold
     */
    public record PayScore(int exact, int n, int missed, int invented) {
        /** Exact ranges of the postings with pay. */
        public Accuracy accuracy() {
            return new Accuracy(exact, n);
        }

        /** Share of the postings with pay whose range is exact. */
        public double exactShare() {
            return n == 0 ? 1 : (double) exact / n;
        }
    }

    /**
     * A field that differs from gold.
     *
     * @param posting source and identifier
     * @param title title of the posting
     * @param field name of the field
     * @param gold value in gold
     * @param predicted value predicted, with its reason
     */
    public record FieldError(
            String posting, String title, String field, String gold, String predicted) {}

    /**
     * A surface that was missed, or a form that was wrongly found.
     *
     * @param surface the words
     * @param skill canonical name in gold, or the predicted skill's identifier
     * @param count number of postings
     * @param rule rule of the prediction, or type and kind of the gold surface
     * @param posting one of the postings
     * @param context words around it there, the surface between brackets
     * @param next what to do about it
     */
    public record SurfaceError(
            String surface,
            String skill,
            int count,
            String rule,
            String posting,
            String context,
            String next) {
        /** The same error in one more posting. */
        SurfaceError again() {
            return new SurfaceError(surface, skill, count + 1, rule, posting, context, next);
        }

        SurfaceError withNext(String step) {
            return new SurfaceError(surface, skill, count, rule, posting, context, step);
        }
    }
}
