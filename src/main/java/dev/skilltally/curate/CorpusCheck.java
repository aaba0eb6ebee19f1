package dev.skilltally.curate;

import dev.skilltally.curate.Finding.Severity;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a corpus says of the forms: those that never occur, those that carry most of a skill, common
 * words without a rule, and skills whose share jumped since the index was built before.
 */
final class CorpusCheck implements LintCheck {
    private static final int COMMON_WORDS = 1000;

    /** A skill of fewer postings says nothing about its forms. */
    private static final int FEW = 20;

    private static final double MOST = 0.8;

    /** A share that grew or fell by this factor, and by this much, has jumped. */
    private static final double JUMP = 2;

    private static final double LEAST_JUMP = 0.01;

    private final SkillTaxonomy taxonomy;
    private final CorpusUse use;
    private final Map<String, Double> formerShares;

    /**
     * @param formerShares share of the postings that mentioned each skill in the former generation
     *     of the index; empty where there is none
     */
    CorpusCheck(SkillTaxonomy taxonomy, CorpusUse use, Map<String, Double> formerShares) {
        this.taxonomy = taxonomy;
        this.use = use;
        this.formerShares = formerShares;
    }

    @Override
    public void check(Consumer<Finding> findings) {
        Set<String> common = use.commonest(COMMON_WORDS);
        for (Skill skill : taxonomy.skills()) {
            for (SurfaceForm form : skill.forms()) {
                occurrence(skill, form, findings);
                if (common.contains(form.text().toLowerCase(Locale.ROOT))) {
                    commonWord(skill, form, findings);
                }
            }
            jump(skill, findings);
        }
    }

    private void occurrence(Skill skill, SurfaceForm form, Consumer<Finding> findings) {
        int postings = use.form(skill.id(), form.text());
        int all = use.skill(skill.id());
        if (postings == 0) {
            report(Severity.NOTE, form, "never-occurs", skill, "occurs in no posting", findings);
        } else if (all >= FEW
                && postings >= MOST * all
                && !form.text().equalsIgnoreCase(skill.label())) {
            report(
                    form.isSure() ? Severity.NOTE : Severity.WARNING,
                    form,
                    "carries-most",
                    skill,
                    "stands in "
                            + postings
                            + " of the "
                            + all
                            + " postings with the skill, expected the label to: read some of them",
                    findings);
        }
    }

    private static void commonWord(Skill skill, SurfaceForm form, Consumer<Finding> findings) {
        if (!OrdinaryWordCheck.hasContextRule(form) && !form.verbatim()) {
            report(
                    Severity.WARNING,
                    form,
                    "common-word",
                    skill,
                    "is one of the "
                            + COMMON_WORDS
                            + " commonest words of the corpus, expected a rule such as needs: [list, cue]",
                    findings);
        }
    }

    private void jump(Skill skill, Consumer<Finding> findings) {
        if (formerShares.isEmpty() || use.postings() == 0) {
            return;
        }
        double before = formerShares.getOrDefault(skill.id(), 0.0);
        double after = (double) use.skill(skill.id()) / use.postings();
        boolean isFar = Math.abs(after - before) >= LEAST_JUMP;
        if (isFar && (after > JUMP * before || before > JUMP * after)) {
            findings.accept(
                    new Finding(
                            Severity.WARNING,
                            skill.source(),
                            "jump",
                            String.format(
                                    Locale.ROOT,
                                    "share of %s went from %.1f %% to %.1f %% since the former generation of the index, expected an edit that explains it",
                                    skill.id(),
                                    before * 100,
                                    after * 100)));
        }
    }

    private static void report(
            Severity severity,
            SurfaceForm form,
            String check,
            Skill skill,
            String what,
            Consumer<Finding> findings) {
        findings.accept(
                new Finding(
                        severity,
                        form.source(),
                        check,
                        "form \"" + form.text() + "\" of " + skill.id() + " " + what));
    }
}
