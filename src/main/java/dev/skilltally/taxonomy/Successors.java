package dev.skilltally.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands the surface forms of deprecated skills to their successors, so that a text that names the
 * old one counts for the new one. The deprecated skill stays known by its identifier.
 */
final class Successors {
    private final Map<String, Skill> skills = new HashMap<>();
    private final Map<String, List<SurfaceForm>> inherited = new HashMap<>();

    private Successors(List<Skill> all) {
        all.forEach(skill -> skills.put(skill.id(), skill));
        for (Skill skill : all) {
            if (skill.successor() != null) {
                inherited
                        .computeIfAbsent(last(skill), id -> new ArrayList<>())
                        .addAll(skill.forms());
            }
        }
    }

    /**
     * The same skills with the forms moved.
     *
     * @param all known successors, without a cycle
     */
    static List<Skill> apply(List<Skill> all) {
        if (all.stream().allMatch(skill -> skill.successor() == null)) {
            return all;
        }
        Successors successors = new Successors(all);
        return all.stream().map(successors::moved).toList();
    }

    /** The end of a chain of successors. */
    private String last(Skill deprecated) {
        Skill skill = deprecated;
        while (skill.successor() != null) {
            Skill next = skills.get(skill.successor());
            if (next == null) {
                throw new IllegalStateException("unknown successor " + skill.successor());
            }
            skill = next;
        }
        return skill.id();
    }

    private Skill moved(Skill skill) {
        if (skill.successor() != null) {
            return skill.withForms(List.of());
        }
        List<SurfaceForm> further = inherited.get(skill.id());
        return further == null
                ? skill
                : skill.withForms(SurfaceForm.joined(skill.forms(), further));
    }
}
