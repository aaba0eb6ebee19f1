package dev.skilltally.curate;

import dev.skilltally.annotate.skill.FormVariants;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillFileWriter;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.List;

/**
 * A skill with everything that follows from its entry.
 *
 * @param skill the entry
 * @param broader labels of the broader skills
 * @param narrower identifiers of narrower skills, in alphabetical order
 * @param replaces identifiers of deprecated skills that it succeeds
 * @param forms its forms, the label first
 */
public record SkillView(
        Skill skill,
        List<String> broader,
        List<String> narrower,
        List<String> replaces,
        List<Form> forms) {

    public SkillView {
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        replaces = List.copyOf(replaces);
        forms = List.copyOf(forms);
    }

    /**
     * A form of the skill.
     *
     * @param text as written in the file
     * @param rules as written in the file; empty where it needs none
     * @param variants what matches besides, made by rule
     * @param source file and line
     */
    public record Form(String text, List<String> rules, List<String> variants, String source) {
        public Form {
            rules = List.copyOf(rules);
            variants = List.copyOf(variants);
        }
    }

    /** The view of a skill of a taxonomy. */
    public static SkillView of(Skill skill, SkillTaxonomy taxonomy) {
        return new SkillView(
                skill,
                skill.broader().stream().map(id -> label(id, taxonomy)).toList(),
                taxonomy.skills().stream()
                        .filter(other -> other.broader().contains(skill.id()))
                        .map(Skill::id)
                        .toList(),
                taxonomy.skills().stream()
                        .filter(other -> skill.id().equals(other.successor()))
                        .map(Skill::id)
                        .toList(),
                skill.forms().stream()
                        .map(
                                form ->
                                        new Form(
                                                form.text(),
                                                SkillFileWriter.rules(form),
                                                FormVariants.written(
                                                                form, VariantCheck.isName(skill))
                                                        .stream()
                                                        .skip(1)
                                                        .filter(v -> !v.equals(form.text()))
                                                        .toList(),
                                                form.source()))
                        .toList());
    }

    private static String label(String id, SkillTaxonomy taxonomy) {
        return taxonomy.skill(id).map(Skill::label).orElse(id);
    }
}
