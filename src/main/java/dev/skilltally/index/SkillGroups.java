package dev.skilltally.index;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The groups of skills: each skill's area and its type, by name. */
final class SkillGroups {
    private final SkillTaxonomy taxonomy;

    SkillGroups(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The groups of a skill; none of one that the taxonomy no longer has. */
    Collection<String> of(String skill) {
        return taxonomy.skill(skill).map(SkillGroups::of).orElse(Set.of());
    }

    private static Set<String> of(Skill skill) {
        Set<String> groups = new TreeSet<>();
        groups.add(skill.area());
        groups.add(skill.type().name().toLowerCase(Locale.ROOT));
        return groups;
    }

    /** The skills of any of some groups. */
    Set<String> skillsOf(Set<String> groups) {
        Set<String> skills = new TreeSet<>();
        if (!groups.isEmpty()) {
            for (Skill skill : taxonomy.skills()) {
                if (of(skill).stream().anyMatch(groups::contains)) {
                    skills.add(skill.id());
                }
            }
        }
        return skills;
    }
}
