package dev.skilltally.curate;

import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;
import dev.skilltally.text.Vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which of many terms a text holds, by whole words in any case. */
final class TermIndex {
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();

    private final Vocabulary vocabulary;
    private final Map<Integer, List<Entry>> byFirstWord = new HashMap<>();

    /** A term and the numbers of its words. */
    private record Entry(String key, List<Integer> words) {}

    /**
     * @param keys terms, their words in lower case and apart by blanks
     */
    TermIndex(Set<String> keys) {
        Vocabulary.Builder words = Vocabulary.builder();
        for (String key : keys) {
            List<Integer> numbers = Arrays.stream(key.split(" ")).map(words::add).toList();
            byFirstWord
                    .computeIfAbsent(numbers.getFirst(), first -> new ArrayList<>())
                    .add(new Entry(key, numbers));
        }
        vocabulary = words.build();
    }

    /** The keys of the terms in a text, each once. */
    Set<String> in(String text) {
        Tokens tokens = TOKENIZER.tokens(text, vocabulary);
        Set<String> found = new HashSet<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.id(token) != Vocabulary.UNKNOWN) {
                for (Entry entry : byFirstWord.getOrDefault(tokens.id(token), List.of())) {
                    if (stands(entry.words, tokens, token)) {
                        found.add(entry.key);
                    }
                }
            }
        }
        return found;
    }

    private static boolean stands(List<Integer> words, Tokens tokens, int from) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (tokens.id(from + i) != words.get(i)) {
                return false;
            }
        }
        return true;
    }
}
