package dev.skilltally.evaluate;

import dev.skilltally.evaluate.EvaluationReport.Linked;
import dev.skilltally.evaluate.EvaluationReport.SurfaceError;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Modality;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up the skills of one posting after the other. */
final class SkillTally {
    private final SkillTaxonomy taxonomy;
    private final CanonicalNames names;
    private final NextStep next;
    private Score overlap = Score.NONE;
    private Score exact = Score.NONE;
    private int linkedRight;
    private int linkedResolved;
    private int linkedMentions;
    private int trapsSprung;
    private int traps;
    private Accuracy modality = new Accuracy(0, 0);
    private Accuracy modalityOfFour = new Accuracy(0, 0);
    private final Map<String, Score> byType = new TreeMap<>();
    private final Map<String, Accuracy> byKind = new TreeMap<>();
    private final Map<String, Score> bySkill = new TreeMap<>();
    private final Map<String, Accuracy> byRule = new TreeMap<>();
    private final Map<String, Accuracy> byForm = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();
    private final Set<String> foundKeys = new TreeSet<>();
    private final Map<String, SurfaceError> missed = new HashMap<>();
    private final Map<String, SurfaceError> wrong = new HashMap<>();

    SkillTally(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.names = new CanonicalNames(taxonomy);
        this.next = new NextStep(taxonomy, names);
    }

    void add(String posting, SkillScoring scoring) {
        scoring.bySkill()
                .forEach((skill, mentions) -> addPredicted(posting, skill, mentions, scoring));
        scoring.surfaces().forEach(surface -> addSurface(posting, surface, scoring));
        for (SkillScoring.TrapSpans trap : scoring.traps()) {
            traps++;
            trapsSprung += scoring.isSprung(trap) ? 1 : 0;
        }
    }

    private void addPredicted(
            String posting,
            String skill,
            List<SkillScoring.Predicted> mentions,
            SkillScoring scoring) {
        boolean right = mentions.stream().anyMatch(each -> scoring.overlapsGold(each.span()));
        boolean rightExactly = mentions.stream().anyMatch(each -> scoring.equalsGold(each.span()));
        Score score = new Score(right ? 1 : 0, 1, 0, 0);
        overlap = overlap.plus(score);
        exact = exact.plus(new Score(rightExactly ? 1 : 0, 1, 0, 0));
        byType.merge(type(skill), score, Score::plus);
        bySkill.merge(skill, score, Score::plus);
        mentions.forEach(mention -> addLink(mention, scoring));
        mentions.forEach(mention -> addRule(mention, scoring.overlapsGold(mention.span())));
        SkillScoring.Predicted first = telling(mentions, right, scoring);
        judged.add(
                new Judged(
                        posting,
                        skill,
                        first.mention().form(),
                        RuleKind.of(first.mention().rule()),
                        right,
                        scoring.context(first.span())));
        if (!right) {
            note(
                    wrong,
                    first.mention().form() + "\t" + skill,
                    new SurfaceError(
                            first.mention().form(),
                            skill,
                            1,
                            first.mention().rule(),
                            posting,
                            scoring.context(first.span()),
                            ""));
        }
    }

    private void addRule(SkillScoring.Predicted mention, boolean right) {
        Accuracy none = new Accuracy(0, 0);
        byRule.merge(RuleKind.of(mention.mention().rule()), none.plus(right), Accuracy::plus);
        byForm.merge(mention.mention().form(), none.plus(right), Accuracy::plus);
    }

    /** The first right mention, or the first one where none is right. */
    private static SkillScoring.Predicted telling(
            List<SkillScoring.Predicted> mentions, boolean right, SkillScoring scoring) {
        return mentions.stream()
                .filter(mention -> !right || scoring.overlapsGold(mention.span()))
                .findFirst()
                .orElseThrow();
    }

    private void addLink(SkillScoring.Predicted mention, SkillScoring scoring) {
        List<SkillScoring.Surface> surfaces = scoring.surfacesAt(mention.span());
        if (surfaces.isEmpty() || !mention.skill().equals(mention.mention().skills().get(0))) {
            return;
        }
        linkedMentions++;
        Set<String> meant = names.skills(surfaces.get(0).skill().canonical());
        if (!meant.isEmpty()) {
            linkedResolved++;
            linkedRight += mention.mention().skills().stream().anyMatch(meant::contains) ? 1 : 0;
        }
    }

    private void addSurface(String posting, SkillScoring.Surface surface, SkillScoring scoring) {
        GoldPosting.GoldSkill gold = surface.skill();
        boolean found = scoring.isFound(surface);
        Score score = new Score(0, 0, found ? 1 : 0, 1);
        overlap = overlap.plus(score);
        exact = exact.plus(new Score(0, 0, scoring.isFoundExactly(surface) ? 1 : 0, 1));
        byType.merge(gold.type(), score, Score::plus);
        names.skills(gold.canonical()).stream()
                .sorted()
                .findFirst()
                .ifPresent(id -> bySkill.merge(id, score, Score::plus));
        byKind.put(gold.kind(), byKind.getOrDefault(gold.kind(), new Accuracy(0, 0)).plus(found));
        if (found) {
            foundKeys.add(posting + '\t' + gold.surface());
            addModality(gold.kind(), scoring.mentionsOf(surface));
        } else if (!surface.spans().isEmpty()) {
            note(
                    missed,
                    gold.surface().toLowerCase(Locale.ROOT),
                    new SurfaceError(
                            gold.surface(),
                            gold.canonical(),
                            1,
                            gold.type() + ", " + gold.kind(),
                            posting,
                            scoring.context(surface.spans().get(0)),
                            next.forMissed(gold)));
        }
    }

    private void addModality(String kind, List<Mention> mentions) {
        Modality strongest =
                mentions.stream()
                        .map(Mention::modality)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        Modality gold = Modality.valueOf(kind.toUpperCase(Locale.ROOT));
        modality = modality.plus(isAskedFor(strongest) == isAskedFor(gold));
        modalityOfFour = modalityOfFour.plus(strongest == gold);
    }

    private static boolean isAskedFor(Modality modality) {
        return modality == Modality.REQUIRED || modality == Modality.PREFERRED;
    }

    private String type(String skill) {
        return taxonomy.skill(skill)
                .map(each -> each.type().name().toLowerCase(Locale.ROOT))
                .orElse("unknown");
    }

    private static void note(Map<String, SurfaceError> errors, String key, SurfaceError error) {
        errors.merge(key, error, (first, again) -> first.again());
    }

    EvaluationReport report(int postings, FieldTally fields) {
        return new EvaluationReport(
                postings,
                overlap,
                exact,
                new Linked(linkedRight, linkedResolved, linkedMentions),
                byType,
                byKind,
                mostErrorsFirst(),
                byRule,
                judged,
                foundKeys,
                fields.roles(),
                trapsSprung,
                traps,
                fields.accuracies(),
                modality,
                modalityOfFour,
                fields.pay(),
                fields.errors(),
                worstFirst(missed),
                worstFirst(wrong).stream().map(this::withStep).toList());
    }

    private SurfaceError withStep(SurfaceError error) {
        Accuracy mentions = byForm.getOrDefault(error.surface(), new Accuracy(0, 0));
        return error.withNext(next.forWrong(error.surface(), mentions));
    }

    private Map<String, Score> mostErrorsFirst() {
        Map<String, Score> sorted = new LinkedHashMap<>();
        bySkill.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Score>comparingByValue(
                                        Comparator.comparingInt(SkillTally::errors).reversed())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static int errors(Score score) {
        return score.predicted() - score.right() + score.gold() - score.found();
    }

    private static List<SurfaceError> worstFirst(Map<String, SurfaceError> errors) {
        return errors.values().stream()
                .sorted(
                        Comparator.comparingInt(SurfaceError::count)
                                .reversed()
                                .thenComparing(SurfaceError::surface)
                                .thenComparing(SurfaceError::skill))
                .toList();
    }
}
