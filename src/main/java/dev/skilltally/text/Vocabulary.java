package dev.skilltally.text;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and their numbers, frozen. A word is found in any case; British and American spellings of a
 * word have one number, and {@code &} has that of <i>and</i>. Safe to share between threads.
 */
public final class Vocabulary implements Serializable {
    /** The number of every word that is not in the vocabulary. */
    public static final int UNKNOWN = 0;

    private final String[] words;
    private final int[] ids;
    private final int mask;
    private final int[] slots;
    private final int[] hashes;

    private Vocabulary(Builder builder) {
        words = builder.keys.keySet().toArray(String[]::new);
        ids = builder.keys.values().stream().mapToInt(Integer::intValue).toArray();
        int capacity = Integer.highestOneBit(Math.max(8, words.length * 2)) * 2;
        mask = capacity - 1;
        slots = new int[capacity];
        hashes = new int[capacity];
        for (int word = 0; word < words.length; word++) {
            int hash = hash(words[word], 0, words[word].length());
            int slot = spread(hash) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = word + 1;
            hashes[slot] = hash;
        }
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
        return id(text, start, end, hash(text, start, end));
    }

    int id(String text, int start, int end, int hash) {
        int slot = spread(hash) & mask;
        while (slots[slot] != 0) {
            if (hashes[slot] == hash) {
                int word = slots[slot] - 1;
                if (isSame(words[word], text, start, end)) {
                    return ids[word];
                }
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    /** One more than the largest number. */
    public int size() {
        int largest = UNKNOWN;
        for (int id : ids) {
            largest = Math.max(largest, id);
        }
        return largest + 1;
    }

    private static boolean isSame(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != CharacterClass.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + CharacterClass.fold(text.charAt(i));
        }
        return hash;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
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
