package dev.skilltally.annotate.role;

import dev.skilltally.text.HashedNumbers;
import dev.skilltally.text.TextWords;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Those features of a text that a model knows, in the order that {@link RoleFeatures} gives them.
 * Most words and pairs of a text are in no model, so a feature is looked up by the hashes of its
 * words and never made.
 */
final class KnownFeatures {
    /** What OpenNLP's categorizer of documents puts before each word that it is given. */
    static final String PREFIX = "bow=";

    /** Mixes the hash of a pair's first word, so that the order of the two matters. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** The hash of the first word where there is none. */
    private static final long NO_WORD = 0;

    private final String[] names;

    /** Places among the names, from 1, by the hashes of their words. */
    private final HashedNumbers places;

    /**
     * @param names the names of the model's features, with their prefix
     */
    KnownFeatures(Collection<String> names) {
        this.names = names.stream().sorted().toArray(String[]::new);
        Map<Long, Integer> byHash = new HashMap<>();
        for (int i = 0; i < this.names.length; i++) {
            if (this.names[i].startsWith(PREFIX)) {
                byHash.put(hash(this.names[i]), i + 1);
            }
        }
        places = new HashedNumbers(byHash);
    }

    /** The names of the known features of a text, each once, in alphabetical order. */
    String[] of(String text, TextWords words) {
        BitSet found = new BitSet(names.length);
        long before = NO_WORD;
        int end = Math.min(text.length(), RoleFeatures.MOST_CHARACTERS);
        for (int i = 0; i < words.size() && words.start(i) < end; i++) {
            long word =
                    words.end(i) <= end ? words.hash(i) : TextWords.hash(text, words.start(i), end);
            note(found, hash(NO_WORD, word));
            if (before != NO_WORD) {
                note(found, hash(before, word));
            }
            before = words.joinsNext(i) ? word : NO_WORD;
        }
        return found.stream().mapToObj(place -> names[place]).toArray(String[]::new);
    }

    private void note(BitSet found, long hash) {
        int place = places.get(hash);
        if (place != HashedNumbers.NONE) {
            found.set(place - 1);
        }
    }

    /** The hash of a feature with its prefix: a word, or a pair of words. */
    private static long hash(String name) {
        int first = PREFIX.length();
        int second = name.indexOf('_', first) + 1;
        return second == 0
                ? hash(NO_WORD, TextWords.hash(name, first, name.length()))
                : hash(
                        TextWords.hash(name, first, second - 1),
                        TextWords.hash(name, second, name.length()));
    }

    private static long hash(long before, long word) {
        return before * FACTOR + word;
    }
}
