package dev.skilltally.curate;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Modality;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.TaxonomyDifference;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Counts which postings gain and lose which skills, and keeps examples. */
final class DifferenceTally {
    private final SkillTaxonomy before;
    private final SkillTaxonomy after;
    private final Set<Modality> counted;
    private final DifferenceExamples examples;
    private final Map<String, Count> skills = new HashMap<>();
    private final Map<RoleSkill, Count> roles = new HashMap<>();
    private final Map<Rule, Count> rules = new HashMap<>();
    private int changed;

    private record RoleSkill(String role, String skill) {}

    private record Rule(String skill, String form, String rule) {}

    /** Postings that gain and lose something. */
    private static final class Count {
        int gained;
        int lost;

        void add(boolean gain) {
            gained += gain ? 1 : 0;
            lost += gain ? 0 : 1;
        }

        int size() {
            return gained + lost;
        }
    }

    DifferenceTally(
            SkillTaxonomy before, SkillTaxonomy after, Set<Modality> counted, int examples) {
        this.before = before;
        this.after = after;
        this.counted = counted;
        this.examples = new DifferenceExamples(examples, this::label);
    }

    void add(AnnotatedPosting old, AnnotatedPosting now) {
        Set<String> had = RoleCounts.skills(old, counted);
        Set<String> has = RoleCounts.skills(now, counted);
        if (!had.equals(has) || !Objects.equals(old.role().role(), now.role().role())) {
            changed++;
        }
        addSkills(had, has, now, false);
        addSkills(has, had, now, true);
        Set<Rule> usedBefore = rules(old);
        Set<Rule> usedNow = rules(now);
        usedNow.stream()
                .filter(rule -> !usedBefore.contains(rule))
                .forEach(rule -> add(rule, true));
        usedBefore.stream()
                .filter(rule -> !usedNow.contains(rule))
                .forEach(rule -> add(rule, false));
        addExamples(old, has, false);
        addExamples(now, had, true);
    }

    private void addSkills(
            Set<String> in, Set<String> but, AnnotatedPosting posting, boolean gain) {
        String role = posting.role().role();
        for (String skill : in) {
            if (!but.contains(skill)) {
                skills.computeIfAbsent(skill, id -> new Count()).add(gain);
                roles.computeIfAbsent(
                                new RoleSkill(role == null ? PostingQuery.UNSTATED : role, skill),
                                id -> new Count())
                        .add(gain);
            }
        }
    }

    private void add(Rule rule, boolean gain) {
        rules.computeIfAbsent(rule, unknown -> new Count()).add(gain);
    }

    private Set<Rule> rules(AnnotatedPosting posting) {
        Set<Rule> used =
                new TreeSet<>(
                        Comparator.comparing(Rule::skill)
                                .thenComparing(Rule::form)
                                .thenComparing(Rule::rule));
        for (Mention mention : posting.mentions()) {
            if (counted.contains(mention.modality())) {
                for (String skill : mention.skills()) {
                    used.add(new Rule(skill, mention.form(), kind(mention.rule())));
                }
            }
        }
        return used;
    }

    /** A rule without the words of the text: "in a list with Python" is "in a list". */
    static String kind(String rule) {
        int end = rule.length();
        for (String sign : List.of(" with ", " \"", ": ")) {
            int at = rule.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        return rule.substring(0, end);
    }

    private void addExamples(AnnotatedPosting posting, Set<String> others, boolean gain) {
        for (Mention mention : posting.mentions()) {
            if (counted.contains(mention.modality())) {
                for (String skill : mention.skills()) {
                    if (!others.contains(skill)) {
                        examples.add(skill, gain, posting, mention);
                    }
                }
            }
        }
    }

    TaxonomyDifference difference(int total, int looked, List<String> warnings) {
        return new TaxonomyDifference(
                total, looked, changed, skills(), roles(), rules(), examples.of(order()), warnings);
    }

    private List<String> order() {
        return skills().stream().map(TaxonomyDifference.OfSkill::skill).toList();
    }

    private List<TaxonomyDifference.OfSkill> skills() {
        List<TaxonomyDifference.OfSkill> all = new ArrayList<>();
        skills.forEach(
                (skill, count) ->
                        all.add(
                                new TaxonomyDifference.OfSkill(
                                        skill, label(skill), count.gained, count.lost)));
        all.sort(
                Comparator.comparingInt(
                                (TaxonomyDifference.OfSkill each) -> -each.gained() - each.lost())
                        .thenComparing(TaxonomyDifference.OfSkill::label)
                        .thenComparing(TaxonomyDifference.OfSkill::skill));
        return all;
    }

    private List<TaxonomyDifference.OfRole> roles() {
        Comparator<Map.Entry<RoleSkill, Count>> largest =
                Comparator.comparingInt(entry -> -entry.getValue().size());
        return roles.entrySet().stream()
                .sorted(
                        largest.thenComparing(entry -> entry.getKey().role())
                                .thenComparing(entry -> entry.getKey().skill()))
                .map(
                        entry ->
                                new TaxonomyDifference.OfRole(
                                        roleLabel(entry.getKey().role()),
                                        label(entry.getKey().skill()),
                                        entry.getValue().gained,
                                        entry.getValue().lost))
                .toList();
    }

    private List<TaxonomyDifference.OfRule> rules() {
        Comparator<Map.Entry<Rule, Count>> largest =
                Comparator.comparingInt(entry -> -entry.getValue().size());
        return rules.entrySet().stream()
                .sorted(
                        largest.thenComparing(entry -> entry.getKey().skill())
                                .thenComparing(entry -> entry.getKey().form())
                                .thenComparing(entry -> entry.getKey().rule()))
                .map(
                        entry ->
                                new TaxonomyDifference.OfRule(
                                        label(entry.getKey().skill()),
                                        entry.getKey().form(),
                                        entry.getKey().rule(),
                                        entry.getValue().gained,
                                        entry.getValue().lost))
                .toList();
    }

    private String label(String skill) {
        return after.skill(skill).or(() -> before.skill(skill)).map(Skill::label).orElse(skill);
    }

    private String roleLabel(String role) {
        return after.role(role).or(() -> before.role(role)).map(Role::label).orElse(role);
    }
}
