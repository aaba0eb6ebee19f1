package dev.skilltally.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms that one file adds to a skill of another, so that an import leaves the files that people
 * wrote as they are.
 *
 * @param id the skill
 * @param origins where the forms came from
 * @param forms the further forms
 * @param source file and line
 */
record Addition(String id, List<String> origins, List<SurfaceForm> forms, String source) {

    /** The skills with what is added to them; additions to unknown skills become problems. */
    static List<Skill> apply(List<Skill> skills, List<Addition> additions, Problems problems) {
        if (additions.isEmpty()) {
            return skills;
        }
        Map<String, List<Addition>> bySkill = new HashMap<>();
        for (Addition addition : additions) {
            bySkill.computeIfAbsent(addition.id, id -> new ArrayList<>()).add(addition);
        }
        List<Skill> complete = new ArrayList<>(skills.size());
        for (Skill skill : skills) {
            Skill result = skill;
            for (Addition addition : bySkill.getOrDefault(skill.id(), List.of())) {
                result =
                        result.withForms(SurfaceForm.joined(result.forms(), addition.forms))
                                .withOrigins(addition.origins);
            }
            complete.add(result);
        }
        complete.forEach(skill -> bySkill.remove(skill.id()));
        List<String> known = complete.stream().map(Skill::id).toList();
        for (List<Addition> unknown : bySkill.values()) {
            for (Addition addition : unknown) {
                problems.add(
                        addition.source,
                        "additions to \""
                                + addition.id
                                + "\", expected the id of a skill"
                                + NearestName.hint(addition.id, known));
            }
        }
        return complete;
    }
}
