package dev.skilltally.curate;

import dev.skilltally.curate.Finding.Severity;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Orphans, broader skills that follow from others, and references to deprecated skills. */
final class GraphCheck implements LintCheck {
    private final SkillTaxonomy taxonomy;
    private final Set<String> broaderOfSome;

    GraphCheck(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        broaderOfSome =
                taxonomy.skills().stream()
                        .flatMap(skill -> skill.broader().stream())
                        .collect(Collectors.toSet());
    }

    @Override
    public void check(Consumer<Finding> findings) {
        for (Skill skill : taxonomy.skills()) {
            if (skill.successor() == null) {
                orphan(skill, findings);
                redundant(skill, findings);
                deprecated(skill, findings);
            }
        }
    }

    private void orphan(Skill skill, Consumer<Finding> findings) {
        if (skill.broader().isEmpty() && !broaderOfSome.contains(skill.id())) {
            findings.accept(
                    new Finding(
                            Severity.NOTE,
                            skill.source(),
                            "orphan",
                            skill.id() + " has no broader and no narrower skill"));
        }
    }

    private void redundant(Skill skill, Consumer<Finding> findings) {
        for (String id : skill.broader()) {
            for (String other : skill.broader()) {
                if (!other.equals(id) && ancestors(other).contains(id)) {
                    findings.accept(
                            new Finding(
                                    Severity.NOTE,
                                    skill.source(),
                                    "redundant-broader",
                                    "broader "
                                            + id
                                            + " of "
                                            + skill.id()
                                            + " follows from "
                                            + other));
                }
            }
        }
    }

    private Set<String> ancestors(String id) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            taxonomy.skill(open.removeFirst()).map(Skill::broader).orElse(List.of()).stream()
                    .filter(found::add)
                    .forEach(open::addLast);
        }
        return found;
    }

    private void deprecated(Skill skill, Consumer<Finding> findings) {
        skill.broader().forEach(id -> deprecated("broader", id, skill.source(), findings));
        for (SurfaceForm form : skill.forms()) {
            form.also().forEach(id -> deprecated("also", id, form.source(), findings));
        }
    }

    private void deprecated(String key, String id, String place, Consumer<Finding> findings) {
        taxonomy.skill(id)
                .map(Skill::successor)
                .ifPresent(
                        successor ->
                                findings.accept(
                                        new Finding(
                                                Severity.WARNING,
                                                place,
                                                "deprecated",
                                                key
                                                        + " is \""
                                                        + id
                                                        + "\", which is deprecated, expected its"
                                                        + " successor "
                                                        + successor)));
    }
}
