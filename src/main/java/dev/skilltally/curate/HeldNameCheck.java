package dev.skilltally.curate;

import dev.skilltally.curate.Finding.Severity;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.SurfaceForm;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Forms that hold the name of another skill and do not name it: the longest form wins, so that
 * "Python libraries" would hide the Python in it, and "Java/J2EE" the Java.
 *
 * <p>A form that the skill has itself is its own. A language is held beside ordinary words ("SQL
 * tuning") and before another form of the skill ("Python Django"); a tool or language where a slash
 * parts it from the rest. Other capitalised words are taken for the names of products ("Cloud
 * SQL"), which name nothing else.
 */
final class HeldNameCheck implements LintCheck {
    private final SkillTaxonomy taxonomy;
    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, String> sureNames = new HashMap<>();

    HeldNameCheck(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        for (Skill skill : taxonomy.skills()) {
            if (skill.type() == SkillType.LANGUAGE && skill.label().length() > 1) {
                languages.put(skill.label(), skill.id());
            }
            if (isName(skill)) {
                skill.forms().stream()
                        .filter(form -> form.isSure() && form.text().length() > 1)
                        .forEach(form -> sureNames.putIfAbsent(lower(form), skill.id()));
            }
        }
    }

    private static boolean isName(Skill skill) {
        return skill.type() == SkillType.LANGUAGE || skill.type() == SkillType.TOOL;
    }

    @Override
    public void check(Consumer<Finding> findings) {
        for (Skill skill : taxonomy.skills()) {
            Set<String> own = new HashSet<>();
            skill.forms().forEach(form -> own.add(lower(form)));
            for (SurfaceForm form : skill.forms()) {
                if (skill.type() != SkillType.CERTIFICATION && !form.text().equals(skill.label())) {
                    check(skill, form, own, findings);
                }
            }
        }
    }

    private void check(Skill skill, SurfaceForm form, Set<String> own, Consumer<Finding> findings) {
        Set<String> told = new HashSet<>(form.also());
        told.add(skill.id());
        for (String held : held(form.text(), own)) {
            if (told.add(held)) {
                findings.accept(
                        new Finding(
                                Severity.WARNING,
                                form.source(),
                                "held-name",
                                "form \""
                                        + form.text()
                                        + "\" of "
                                        + skill.id()
                                        + " holds the name of "
                                        + held
                                        + ", expected also: ["
                                        + held
                                        + "]"));
            }
        }
    }

    /** The skills whose names stand in a form, in its order. */
    private List<String> held(String form, Set<String> own) {
        List<String> held = new ArrayList<>();
        List<String> parts = Arrays.asList(form.split("/", -1));
        if (parts.size() > 1) {
            parts.stream()
                    .map(part -> part.strip().toLowerCase(Locale.ROOT))
                    .filter(part -> !own.contains(part))
                    .forEach(part -> add(sureNames.get(part), held));
        }
        List<String> words = Arrays.asList(form.split(" +", -1));
        for (int word = 0; words.size() > 1 && word < words.size(); word++) {
            if (isBesideOrdinaryWords(words, word) || isBeforeOwnForm(words, word, own)) {
                add(languages.get(words.get(word)), held);
            }
        }
        return held;
    }

    private static void add(@Nullable String skill, List<String> held) {
        if (skill != null) {
            held.add(skill);
        }
    }

    private static boolean isBesideOrdinaryWords(List<String> words, int name) {
        for (int word = 0; word < words.size(); word++) {
            boolean ordinary = words.get(word).chars().allMatch(c -> c == '-' || c >= 'a');
            if (word != name && !ordinary) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBeforeOwnForm(List<String> words, int name, Set<String> own) {
        String rest = String.join(" ", words.subList(1, words.size()));
        return name == 0 && own.contains(rest.toLowerCase(Locale.ROOT));
    }

    private static String lower(SurfaceForm form) {
        return form.text().toLowerCase(Locale.ROOT);
    }
}
