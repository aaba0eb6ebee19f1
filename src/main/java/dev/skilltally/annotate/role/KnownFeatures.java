package dev.skilltally.annotate.role;

import dev.skilltally.text.TextWords;

import java.util.BitSet;
import java.util.Collection;

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
    private final long[] hashes;

    /** Places among the names, from 1; 0 where the slot is empty. */
    private final int[] places;

    /**
     * @param names the names of the model's features, with their prefix
     */
    KnownFeatures(Collection<String> names) {
        this.names = names.stream().sorted().toArray(String[]::new);
        int slots = Integer.highestOneBit(Math.max(8, this.names.length)) << 2;
        hashes = new long[slots];
        places = new int[slots];
        for (int i = 0; i < this.names.length; i++) {
            if (this.names[i].startsWith(PREFIX)) {
                put(hash(this.names[i]), i + 1);
            }
        }
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
        int mask = places.length - 1;
        int slot = slot(hash) & mask;
        while (places[slot] != 0) {
            if (hashes[slot] == hash) {
                found.set(places[slot] - 1);
                return;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void put(long hash, int place) {
        int mask = places.length - 1;
        int slot = slot(hash) & mask;
        while (places[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        places[slot] = place;
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

    private static int slot(long hash) {
        return (int) (hash ^ hash >>> 32);
    }
}
