package dev.skilltally.evaluate;

import dev.skilltally.evaluate.EvaluationReport.Linked;
import dev.skilltally.evaluate.EvaluationReport.SurfaceError;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Modality;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds up the skills of one posting after the other. */
final class SkillTally {
    private static final Score NONE = new Score(0, 0, 0, 0);

    private final SkillTaxonomy taxonomy;
    private final CanonicalNames names;
    private Score overlap = NONE;
    private Score exact = NONE;
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
    private final Map<String, SurfaceError> missed = new HashMap<>();
    private final Map<String, SurfaceError> wrong = new HashMap<>();

    SkillTally(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.names = new CanonicalNames(taxonomy);
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
        if (!right) {
            SkillScoring.Predicted first = mentions.get(0);
            note(
                    wrong,
                    first.mention().form() + "\t" + skill,
                    new SurfaceError(
                            first.mention().form(),
                            skill,
                            1,
                            first.mention().rule(),
                            posting,
                            scoring.context(first.span())));
        }
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
                            scoring.context(surface.spans().get(0))));
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
        errors.merge(
                key,
                error,
                (first, again) ->
                        new SurfaceError(
                                first.surface(),
                                first.skill(),
                                first.count() + 1,
                                first.rule(),
                                first.posting(),
                                first.context()));
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
                trapsSprung,
                traps,
                fields.accuracies(),
                modality,
                modalityOfFour,
                fields.pay(),
                fields.errors(),
                worstFirst(missed),
                worstFirst(wrong));
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
