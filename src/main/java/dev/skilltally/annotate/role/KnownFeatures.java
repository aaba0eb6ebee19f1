package dev.skilltally.annotate.role;

import dev.skilltally.annotate.section.CueReading;
import dev.skilltally.text.Letters;

import java.util.BitSet;
import java.util.Collection;

/**
 * Those features of a text that a model knows, in the order that {@link RoleFeatures} gives them.
 * Most words and pairs of a text are in no model, so a feature is looked up by a hash of its
 * characters and never made.
 */
final class KnownFeatures {
    /** What OpenNLP's categorizer of documents puts before each word that it is given. */
    static final String PREFIX = "bow=";

    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_FACTOR = 0x100000001b3L;

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
    String[] of(String text) {
        String looked = RoleFeatures.looked(text);
        CueReading words = CueReading.words(looked);
        BitSet found = new BitSet(names.length);
        long before = HASH_START;
        int end = -1;
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            boolean pair = end >= 0 && CueReading.joined(looked, end, start);
            long ofPair = add(before, '_');
            long ofWord = HASH_START;
            end = words.end(i);
            for (int at = start; at < end; at++) {
                char folded = Letters.fold(looked.charAt(at));
                ofWord = add(ofWord, folded);
                ofPair = add(ofPair, folded);
            }
            note(found, ofWord);
            if (pair) {
                note(found, ofPair);
            }
            before = ofWord;
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

    private static long hash(String name) {
        long hash = HASH_START;
        for (int i = PREFIX.length(); i < name.length(); i++) {
            hash = add(hash, name.charAt(i));
        }
        return hash;
    }

    private static long add(long hash, char c) {
        return (hash ^ c) * HASH_FACTOR;
    }

    private static int slot(long hash) {
        return (int) (hash ^ hash >>> 32);
    }
}
