package dev.skilltally.curate;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a corpus uses the forms of a taxonomy, and which words it writes most. Give it every posting
 * once. All counts are of postings.
 */
public final class CorpusUse {
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();

    private final Map<String, Map<String, Integer>> formsOfSkill = new HashMap<>();
    private final Map<String, Integer> skills = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private int postings;

    /** Counts a posting. */
    public void add(AnnotatedPosting posting) {
        postings++;
        Set<List<String>> forms = new HashSet<>();
        for (Mention mention : posting.mentions()) {
            mention.skills().forEach(skill -> forms.add(List.of(skill, mention.form())));
        }
        forms.forEach(
                form ->
                        formsOfSkill
                                .computeIfAbsent(form.get(0), skill -> new HashMap<>())
                                .merge(form.get(1), 1, Integer::sum));
        forms.stream()
                .map(form -> form.get(0))
                .distinct()
                .forEach(skill -> skills.merge(skill, 1, Integer::sum));
        lowerCaseWords(posting.text()).forEach(word -> words.merge(word, 1, Integer::sum));
    }

    /** Names stand with a capital: only words that are written small can be ordinary ones. */
    private static Set<String> lowerCaseWords(String text) {
        Tokens tokens = TOKENIZER.tokens(text);
        Set<String> small = new HashSet<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (Character.isLowerCase(text.charAt(tokens.start(token)))) {
                small.add(text.substring(tokens.start(token), tokens.end(token)));
            }
        }
        return small;
    }

    int postings() {
        return postings;
    }

    /** Postings that mention a skill. */
    int skill(String id) {
        return skills.getOrDefault(id, 0);
    }

    /** Postings that mention a skill by one of its forms. */
    int form(String skill, String form) {
        return formsOfSkill.getOrDefault(skill, Map.of()).getOrDefault(form, 0);
    }

    /** The commonest words of those that are written small, ties by word. */
    Set<String> commonest(int most) {
        return words.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
