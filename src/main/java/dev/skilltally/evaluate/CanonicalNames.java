package dev.skilltally.evaluate;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which skills a name means: by label or by form, hyphens read as spaces, in any case. */
final class CanonicalNames {
    private final Map<String, Set<String>> skills = new HashMap<>();

    CanonicalNames(SkillTaxonomy taxonomy) {
        for (Skill skill : taxonomy.skills()) {
            add(skill.label(), skill.id());
            for (SurfaceForm form : skill.forms()) {
                add(form.text(), skill.id());
                form.also().forEach(also -> add(form.text(), also));
            }
        }
    }

    /** The identifiers that the name may mean; empty where the taxonomy does not know it. */
    Set<String> skills(String name) {
        return skills.getOrDefault(key(name), Set.of());
    }

    private void add(String name, String id) {
        skills.computeIfAbsent(key(name), key -> new HashSet<>()).add(id);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    }
}
