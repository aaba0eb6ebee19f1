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
    public static final int UNKNOWN = 0;

    /** Large and odd, so that words of a few letters never share a hash. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Bits of a number in a slot; the rest are of the hash. */
    private static final int NUMBER_BITS = 24;

    private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;

    private final int size;
    private final int shift;

    /**
     * A word a slot: the lower bits of its mixed hash above, its number below, in one number, so
     * that a look-up seldom needs a second access to memory. The hash stands for the word itself:
     * no two words of the vocabulary share slot and bits (it is checked), and that a word of a text
     * is taken for another is less likely than that the memory fails.
     */
    private final long[] slots;

    private Vocabulary(Builder builder) {
        size = builder.added.size() + 1;
        if (size > NUMBER_MASK) {
            throw new IllegalStateException(
                    size + " words, expected at most " + NUMBER_MASK + " in a vocabulary");
        }
        int bits = 3;
        while (1 << bits < builder.keys.size() * 2) {
            bits++;
        }
        shift = Long.SIZE - bits;
        slots = new long[1 << bits];
        builder.keys.forEach(this::put);
    }

    private void put(String word, int id) {
        long hash = hash(word, 0, word.length());
        if (id(hash) != UNKNOWN) {
            throw new IllegalStateException(
                    "the word \"" + word + "\" has the hash of another word");
        }
        long mixed = mixed(hash);
        int slot = (int) (mixed >>> shift);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = mixed << NUMBER_BITS | id;
    }

    private static long mixed(long hash) {
        return (hash ^ (hash >>> 29)) * FACTOR;
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
        return id(hash(text, start, end));
    }

    /** Number of the word with a hash. */
    int id(long hash) {
        long mixed = mixed(hash);
        long sought = mixed << NUMBER_BITS;
        int slot = (int) (mixed >>> shift);
        long found = slots[slot];
        while (found != 0) {
            if ((found ^ sought) >>> NUMBER_BITS == 0) {
                return (int) found & NUMBER_MASK;
            }
            slot = (slot + 1) & (slots.length - 1);
            found = slots[slot];
        }
        return UNKNOWN;
    }

    /** One more than the largest number. */
    public int size() {
        return size;
    }

    /** The hash of a word in any case. */
    static long hash(String text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = append(hash, CharacterClass.fold(text.charAt(i)));
        }
        return hash;
    }

    /** The hash of a word with one more folded character. */
    static long append(long hash, int folded) {
        return (hash + folded) * FACTOR;
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
