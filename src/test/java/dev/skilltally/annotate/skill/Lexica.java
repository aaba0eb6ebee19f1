package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Small taxonomies for tests: skills by their forms. */
final class Lexica {
    private final List<Skill> skills = new ArrayList<>();
    private final List<String> stopPhrases = new ArrayList<>();

    static Lexica of() {
        return new Lexica();
    }

    /** Sure forms in any case; the skill's identifier is the first form with hyphens. */
    Lexica add(SkillType type, String... forms) {
        List<SurfaceForm> surfaces = new ArrayList<>();
        for (String form : forms) {
            surfaces.add(form(form).build());
        }
        return add(type, id(forms[0]), surfaces);
    }

    Lexica add(SkillType type, String id, List<SurfaceForm> forms) {
        skills.add(
                new Skill(
                        id, id, type, "test", List.of(), null, false, null, forms, "test.yaml:1"));
        return this;
    }

    Lexica add(SkillType type, Form form) {
        SurfaceForm surface = form.build();
        return add(type, id(surface.text()), List.of(surface));
    }

    Lexica stop(String... phrases) {
        stopPhrases.addAll(List.of(phrases));
        return this;
    }

    SkillTaxonomy taxonomy() {
        return new SkillTaxonomy(skills, List.of(), stopPhrases, "0");
    }

    SkillAnnotator annotator() {
        return new SkillAnnotator(taxonomy());
    }

    static Form form(String text) {
        return new Form(text);
    }

    private static String id(String form) {
        return form.toLowerCase(Locale.ROOT).replace(' ', '-').replace('/', '-');
    }

    /** A form with its rules. */
    static final class Form {
        private final String text;
        private boolean verbatim;
        private Set<SurfaceForm.Need> needs = EnumSet.noneOf(SurfaceForm.Need.class);
        private List<String> after = List.of();
        private List<String> before = List.of();
        private List<String> notAfter = List.of();
        private List<String> notBefore = List.of();
        private List<String> unless = List.of();
        private boolean learned;
        private boolean variants = true;

        private Form(String text) {
            this.text = text;
        }

        Form exact() {
            verbatim = true;
            return this;
        }

        Form needs(SurfaceForm.Need... contexts) {
            needs = Set.of(contexts);
            return this;
        }

        Form after(String... words) {
            after = List.of(words);
            return this;
        }

        Form before(String... words) {
            before = List.of(words);
            return this;
        }

        Form notAfter(String... words) {
            notAfter = List.of(words);
            return this;
        }

        Form notBefore(String... words) {
            notBefore = List.of(words);
            return this;
        }

        Form unless(String... phrases) {
            unless = List.of(phrases);
            return this;
        }

        Form learned() {
            learned = true;
            return this;
        }

        Form withoutVariants() {
            variants = false;
            return this;
        }

        SurfaceForm build() {
            return new SurfaceForm(
                    text,
                    verbatim,
                    needs,
                    after,
                    before,
                    notAfter,
                    notBefore,
                    unless,
                    learned,
                    List.of(),
                    variants,
                    "test.yaml:1");
        }
    }
}
