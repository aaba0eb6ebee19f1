package dev.skilltally.taxonomy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A skill as another taxonomy has it.
 *
 * @param label its preferred label
 * @param forms other ways of writing it
 * @param type null where the other taxonomy does not say
 * @param broader origins, identifiers or labels of broader skills
 * @param origin where it came from: the URI of the concept, or the source and its code
 */
public record ImportedSkill(
        String label,
        List<String> forms,
        @Nullable SkillType type,
        List<String> broader,
        String origin) {

    public ImportedSkill {
        forms = List.copyOf(forms);
        broader = List.copyOf(broader);
    }
}
