package dev.skilltally.curate;

import dev.skilltally.annotate.skill.FormVariants;
import dev.skilltally.curate.Finding.Severity;
import dev.skilltally.taxonomy.FormKey;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Forms of which a variant, made by rule, is also one of another skill. */
final class VariantCheck implements LintCheck {
    private final SkillTaxonomy taxonomy;

    VariantCheck(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public void check(Consumer<Finding> findings) {
        Map<String, Owner> owners = new HashMap<>();
        for (Skill skill : taxonomy.skills()) {
            for (SurfaceForm form : skill.forms()) {
                owners.putIfAbsent(FormKey.of(form.text()), new Owner(skill, form));
            }
        }
        for (Skill skill : taxonomy.skills()) {
            for (SurfaceForm form : skill.forms()) {
                variants(skill, form, owners, findings);
            }
        }
    }

    private static void variants(
            Skill skill, SurfaceForm form, Map<String, Owner> owners, Consumer<Finding> findings) {
        for (String variant : FormVariants.written(form, isName(skill))) {
            Owner owner = owners.get(FormKey.of(variant));
            if (owner == null || variant.equals(form.text())) {
                continue;
            }
            if (!owner.skill.id().equals(skill.id()) && !owner.form.verbatim()) {
                findings.accept(
                        new Finding(
                                Severity.WARNING,
                                form.source(),
                                "colliding-variant",
                                "form \""
                                        + form.text()
                                        + "\" of "
                                        + skill.id()
                                        + " may be written \""
                                        + variant
                                        + "\", which is a form of "
                                        + owner.skill.id()
                                        + " at "
                                        + owner.form.source()));
            }
        }
    }

    /** Whether a skill is a name, of which versions are taken and plurals are not. */
    static boolean isName(Skill skill) {
        return skill.type() == SkillType.TOOL || skill.type() == SkillType.LANGUAGE;
    }

    private record Owner(Skill skill, SurfaceForm form) {}
}
