package dev.skilltally.curate;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the known skill that a term is probably another form of: the same letters and digits, one
 * letter but the first left out, or one of the usual words before or behind it.
 */
final class NearForms {
    private static final int SHORTEST = 6;
    private static final List<String> USUAL_WORDS =
            List.of(
                    "apache ",
                    "amazon ",
                    "aws ",
                    "google ",
                    "microsoft ",
                    "ms ",
                    "azure ",
                    "ibm ",
                    "adobe ",
                    "sap ",
                    "oracle ");
    private static final List<String> USUAL_ENDINGS =
            List.of(
                    " tools",
                    " tool",
                    " software",
                    " programming",
                    " language",
                    " framework",
                    " library",
                    " platform",
                    " database",
                    " skills",
                    " development",
                    " server");

    private final Map<String, String> byLetters = new HashMap<>();
    private final Map<String, String> byLettersLessOne = new HashMap<>();

    NearForms(SkillTaxonomy taxonomy) {
        for (Skill skill : taxonomy.skills()) {
            for (SurfaceForm form : skill.forms()) {
                String letters = letters(form.text());
                byLetters.putIfAbsent(letters, skill.id());
                lessOne(letters).forEach(less -> byLettersLessOne.putIfAbsent(less, skill.id()));
            }
        }
    }

    /**
     * The identifier of the skill.
     *
     * @param isName whether the term is written like a name; an ordinary word that differs from a
     *     form by a letter is another word
     */
    Optional<String> near(String term, boolean isName) {
        String lower = term.toLowerCase(Locale.ROOT);
        Optional<String> same = Optional.ofNullable(byLetters.get(letters(lower)));
        if (same.isPresent()) {
            return same;
        }
        for (String word : USUAL_WORDS) {
            if (lower.startsWith(word)) {
                return Optional.ofNullable(byLetters.get(letters(lower.substring(word.length()))));
            }
        }
        for (String ending : USUAL_ENDINGS) {
            if (lower.endsWith(ending)) {
                String rest = lower.substring(0, lower.length() - ending.length());
                return Optional.ofNullable(byLetters.get(letters(rest)));
            }
        }
        return isName ? misspelt(letters(lower)) : Optional.empty();
    }

    private Optional<String> misspelt(String letters) {
        if (letters.length() < SHORTEST) {
            return Optional.empty();
        }
        String known = byLettersLessOne.get(letters);
        for (String less : lessOne(letters)) {
            if (known == null) {
                known = byLetters.getOrDefault(less, byLettersLessOne.get(less));
            }
        }
        return Optional.ofNullable(known);
    }

    private static List<String> lessOne(String letters) {
        if (letters.length() < SHORTEST) {
            return List.of();
        }
        return IntStream.range(1, letters.length())
                .mapToObj(at -> letters.substring(0, at) + letters.substring(at + 1))
                .toList();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+' || c == '#')
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
