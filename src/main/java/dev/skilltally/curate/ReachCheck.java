package dev.skilltally.curate;

import dev.skilltally.annotate.skill.FormMatch;
import dev.skilltally.curate.Finding.Severity;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Forms that can never match, found by trying: each is put where its rules want it, after a cue and
 * in a list with a sure skill. Forms that only the classifier accepts are left out.
 */
final class ReachCheck implements LintCheck {
    private final SkillTaxonomy taxonomy;
    private final SkillFinder finder;

    ReachCheck(SkillTaxonomy taxonomy, SkillFinder finder) {
        this.taxonomy = taxonomy;
        this.finder = finder;
    }

    @Override
    public void check(Consumer<Finding> findings) {
        for (Skill skill : taxonomy.skills()) {
            Optional<String> neighbour = sureForm(skill);
            for (SurfaceForm form : skill.forms()) {
                boolean isLearnedOnly = form.learned() && form.needs().isEmpty();
                if (!isLearnedOnly) {
                    check(skill, form, neighbour.orElse(""), findings);
                }
            }
        }
    }

    private void check(
            Skill skill, SurfaceForm form, String neighbour, Consumer<Finding> findings) {
        String words = inPlace(form);
        if (finds(skill, "", "* " + words)
                || finds(skill, "", "Experience with " + words + ", " + neighbour)
                || finds(skill, "", neighbour + ", " + words)
                || finds(skill, words, "")) {
            return;
        }
        findings.accept(
                new Finding(
                        Severity.ERROR,
                        form.source(),
                        "never-matches",
                        "form \""
                                + form.text()
                                + "\" of "
                                + skill.id()
                                + " is never found, "
                                + instead(words)));
    }

    private boolean finds(Skill skill, String title, String text) {
        return finder.read(title, text).mentions().stream()
                .anyMatch(mention -> mention.skills().contains(skill.id()));
    }

    private String instead(String words) {
        List<FormMatch> mentions = finder.read("", words).mentions();
        return mentions.isEmpty()
                ? "a stop phrase or a rule stands against it"
                : mentions.stream()
                        .map(mention -> mention.form().text() + " of " + mention.skills())
                        .collect(Collectors.joining(", ", "found instead: ", ""));
    }

    private static String inPlace(SurfaceForm form) {
        String after = form.after().isEmpty() ? "" : form.after().getFirst() + " ";
        String before = form.before().isEmpty() ? "" : " " + form.before().getFirst();
        return after + form.text() + before;
    }

    /** A form of another skill that needs no context. */
    private Optional<String> sureForm(Skill skill) {
        return taxonomy.skills().stream()
                .filter(other -> !other.id().equals(skill.id()))
                .flatMap(other -> other.forms().stream())
                .filter(SurfaceForm::isSure)
                .map(SurfaceForm::text)
                .findFirst();
    }
}
