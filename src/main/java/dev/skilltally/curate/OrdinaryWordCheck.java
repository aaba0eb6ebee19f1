package dev.skilltally.curate;

import dev.skilltally.curate.Finding.Severity;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.Locale;
import java.util.function.Consumer;

/** Forms that are ordinary words or one or two letters, and have no rule about their context. */
final class OrdinaryWordCheck implements LintCheck {
    private static final int SHORT = 2;

    private final SkillTaxonomy taxonomy;

    OrdinaryWordCheck(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public void check(Consumer<Finding> findings) {
        for (Skill skill : taxonomy.skills()) {
            for (SurfaceForm form : skill.forms()) {
                if (!hasContextRule(form)) {
                    check(form, skill, findings);
                }
            }
        }
    }

    private void check(SurfaceForm form, Skill skill, Consumer<Finding> findings) {
        String word = form.text().toLowerCase(Locale.ROOT);
        boolean isShort = word.length() <= SHORT && word.chars().allMatch(Character::isLetter);
        if (OrdinaryWords.contains(word) || isShort) {
            findings.accept(
                    new Finding(
                            form.verbatim() ? Severity.NOTE : Severity.WARNING,
                            form.source(),
                            "ordinary-word",
                            "form \""
                                    + form.text()
                                    + "\" of "
                                    + skill.id()
                                    + " is "
                                    + (isShort ? "very short" : "an ordinary word")
                                    + ", expected a rule such as needs: [list, cue]"));
        }
    }

    static boolean hasContextRule(SurfaceForm form) {
        return !form.needs().isEmpty()
                || form.learned()
                || !form.after().isEmpty()
                || !form.before().isEmpty();
    }
}
