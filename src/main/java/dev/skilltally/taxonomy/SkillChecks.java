package dev.skilltally.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks skills against each other: identifiers, references, cycles, forms that collide. */
final class SkillChecks {
    private final Problems problems;
    private final Map<String, Skill> byId = new HashMap<>();

    private SkillChecks(Problems problems) {
        this.problems = problems;
    }

    static void check(List<Skill> skills, Problems problems) {
        SkillChecks checks = new SkillChecks(problems);
        skills.forEach(checks::identifier);
        skills.forEach(checks::references);
        Map<String, List<String>> broader = new HashMap<>();
        Map<String, List<String>> successors = new HashMap<>();
        for (Skill skill : skills) {
            if (!skill.broader().isEmpty()) {
                broader.put(skill.id(), skill.broader());
            }
            if (skill.successor() != null) {
                successors.put(skill.id(), List.of(skill.successor()));
            }
        }
        checks.cycles("broader", broader);
        checks.cycles("successor", successors);
        checks.collisions(skills);
    }

    private void identifier(Skill skill) {
        Skill first = byId.putIfAbsent(skill.id(), skill);
        if (first != null) {
            problems.add(
                    skill.source(),
                    "id \"" + skill.id() + "\" again, expected it only at " + first.source());
        }
    }

    private void references(Skill skill) {
        skill.broader().forEach(id -> known("broader", id, skill.source()));
        if (skill.successor() != null) {
            known("successor", skill.successor(), skill.source());
        }
        for (SurfaceForm form : skill.forms()) {
            form.also().forEach(id -> known("also", id, form.source()));
        }
    }

    private void known(String key, String id, String source) {
        if (!byId.containsKey(id)) {
            problems.add(
                    source,
                    key
                            + " is \""
                            + id
                            + "\", expected the id of a skill"
                            + NearestName.hint(id, byId.keySet()));
        }
    }

    private void cycles(String key, Map<String, List<String>> edges) {
        for (List<String> cycle : Cycles.of(edges)) {
            Skill first = byId.get(cycle.getFirst());
            problems.add(
                    first == null ? "skills" : first.source(),
                    key + " leads in a circle, " + String.join(" > ", cycle) + ", expected an end");
        }
    }

    private void collisions(List<Skill> skills) {
        int forms = skills.stream().mapToInt(skill -> skill.forms().size()).sum();
        Map<String, Owner> anyCase = HashMap.newHashMap(forms);
        Map<String, Owner> verbatim = new HashMap<>();
        for (Skill skill : skills) {
            for (SurfaceForm form : skill.forms()) {
                Map<String, Owner> owners = form.verbatim() ? verbatim : anyCase;
                Owner other = owners.putIfAbsent(key(form), new Owner(skill, form));
                if (other != null && !other.skill.id().equals(skill.id())) {
                    collision(skill, form, other);
                }
            }
        }
    }

    private void collision(Skill skill, SurfaceForm form, Owner other) {
        if (!last(other.skill).equals(last(skill))) {
            problems.add(
                    form.source(),
                    "form \""
                            + form.text()
                            + "\" of "
                            + skill.id()
                            + " is also one of "
                            + other.skill.id()
                            + ", expected it only at "
                            + other.form.source());
        }
    }

    /**
     * The skill that replaces a deprecated one, to which its forms go; the skill itself, if not.
     */
    private String last(Skill skill) {
        Skill at = skill;
        for (int step = 0; at.successor() != null && step < byId.size(); step++) {
            Skill next = byId.get(at.successor());
            if (next == null) {
                break;
            }
            at = next;
        }
        return at.id();
    }

    /** Forms with the same key, both verbatim or both not, match the same text. */
    private static String key(SurfaceForm form) {
        if (form.verbatim()) {
            return form.text().replace('-', ' ');
        }
        return form.variants() ? FormKey.of(form.text()) : form.text();
    }

    private record Owner(Skill skill, SurfaceForm form) {}
}
