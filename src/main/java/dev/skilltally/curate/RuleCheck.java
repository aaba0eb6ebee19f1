package dev.skilltally.curate;

import dev.skilltally.curate.Finding.Severity;
import dev.skilltally.taxonomy.FormKey;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Rules that contradict each other, do nothing, or are given twice. */
final class RuleCheck implements LintCheck {
    private final SkillTaxonomy taxonomy;

    RuleCheck(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public void check(Consumer<Finding> findings) {
        for (Skill skill : taxonomy.skills()) {
            Map<String, SurfaceForm> seen = new HashMap<>();
            for (SurfaceForm form : skill.forms()) {
                repeated(form, seen, findings);
                contradicting("after", form, form.after(), form.notAfter(), findings);
                contradicting("before", form, form.before(), form.notBefore(), findings);
                uselessVetoes(form, findings);
            }
        }
    }

    private static void repeated(
            SurfaceForm form, Map<String, SurfaceForm> seen, Consumer<Finding> findings) {
        String key = form.verbatim() ? "exact " + form.text() : FormKey.of(form.text());
        SurfaceForm other = seen.putIfAbsent(key, form);
        if (other != null) {
            findings.accept(
                    new Finding(
                            Severity.WARNING,
                            form.source(),
                            "repeated-form",
                            "form \""
                                    + form.text()
                                    + "\" again, expected it only at "
                                    + other.source()));
        }
    }

    private static void contradicting(
            String key,
            SurfaceForm form,
            List<String> wanted,
            List<String> refused,
            Consumer<Finding> findings) {
        if (!wanted.isEmpty() && refused.containsAll(wanted)) {
            findings.accept(
                    new Finding(
                            Severity.ERROR,
                            form.source(),
                            "contradiction",
                            "form \""
                                    + form.text()
                                    + "\" can never match: "
                                    + key
                                    + " and not-"
                                    + key
                                    + " name the same words"));
        }
    }

    /** A phrase without the form in it never holds a mention of it; variants are not looked at. */
    private static void uselessVetoes(SurfaceForm form, Consumer<Finding> findings) {
        String words = letters(form.text());
        for (String phrase : form.unless()) {
            if (!phrase.contains("*") && !letters(phrase).contains(stem(words))) {
                findings.accept(
                        new Finding(
                                Severity.WARNING,
                                form.source(),
                                "useless-unless",
                                "unless \""
                                        + phrase
                                        + "\" does not hold the form \""
                                        + form.text()
                                        + "\", expected a phrase with it"));
            }
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String stem(String word) {
        return word.endsWith("s") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
