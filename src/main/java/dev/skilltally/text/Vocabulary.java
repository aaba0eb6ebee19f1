package dev.skilltally.text;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and their numbers, frozen. A word is found in any case; British and American spellings of a
 * word have one number, and {@code &} has that of <i>and</i>. Safe to share between threads.
 */
public final class Vocabulary implements Serializable {
    /** The number of every word that is not in the vocabulary. */
    public static final int UNKNOWN = WordTable.NONE;

    private final int size;
    private final WordTable table;

    private Vocabulary(Builder builder) {
        size = builder.added.size() + 1;
        if (size > WordTable.LARGEST_NUMBER) {
            throw new IllegalStateException(
                    size + " words, expected at most " + WordTable.LARGEST_NUMBER);
        }
        long[] hashes =
                builder.keys.keySet().stream()
                        .mapToLong(word -> WordHash.of(word, 0, word.length()))
                        .toArray();
        int[] numbers = builder.keys.values().stream().mapToInt(Integer::intValue).toArray();
        table = new WordTable(hashes, numbers);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Number of a word; {@link #UNKNOWN} where it is not in the vocabulary. */
    public int id(String word) {
        return id(word, 0, word.length());
    }

    /** Number of the word that stands at a span of a text. */
    public int id(String text, int start, int end) {
        return id(WordHash.of(text, start, end));
    }

    /** Number of the word with a {@link WordHash}. */
    int id(long hash) {
        return table.number(hash);
    }

    /** One more than the largest number. */
    public int size() {
        return size;
    }

    /** Gathers words. Numbers are given in the order of adding, from 1. */
    public static final class Builder {
        private final Map<String, Integer> keys = new LinkedHashMap<>();
        private final List<String> added = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a word, in any case, unless it is there; its other spelling is added with it.
         *
         * @return its number
         */
        public int add(String word) {
            String key = folded(word.equals("&") ? "and" : word);
            Integer known = keys.get(key);
            if (known != null) {
                return known;
            }
            added.add(key);
            int id = added.size();
            keys.put(key, id);
            Spelling.others(key).forEach(other -> keys.putIfAbsent(other, id));
            if (key.equals("and")) {
                keys.put("&", id);
            }
            return id;
        }

        /** All words so far, in lower case, other spellings among them, to their numbers. */
        public Map<String, Integer> words() {
            return Collections.unmodifiableMap(keys);
        }

        public Vocabulary build() {
            return new Vocabulary(this);
        }

        private static String folded(String word) {
            String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
            StringBuilder folded = new StringBuilder(composed.length());
            for (int i = 0; i < composed.length(); i++) {
                folded.append(CharacterClass.fold(composed.charAt(i)));
            }
            return folded.toString();
        }
    }
}
