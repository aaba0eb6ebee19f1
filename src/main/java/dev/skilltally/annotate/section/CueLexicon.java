package dev.skilltally.annotate.section;

import dev.skilltally.taxonomy.CuePhrase;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The phrases that tell sections and modality, frozen for one fast reading of a text: every word is
 * hashed as it is scanned, and only words of phrases go on to a tree of phrases.
 */
final class CueLexicon {
    private static final int HASH_START = 0x811c9dc5;
    private static final int HASH_FACTOR = 0x01000193;

    private static final Map<CuePhrase.Kind, Integer> BITS = bits();

    private final int[] wordHashes;
    private final int[] wordIds;
    private final long[] stepKeys;
    private final int[] stepStates;
    private final int[] kindsOfState;

    CueLexicon(Collection<CuePhrase> phrases) {
        Map<Integer, Integer> words = new HashMap<>();
        Map<Long, Integer> steps = new HashMap<>();
        int[] kinds =
                new int[1 + phrases.stream().mapToInt(phrase -> phrase.text().length()).sum()];
        for (CuePhrase phrase : phrases) {
            int state = 0;
            CueReading cut = CueReading.words(phrase.text());
            for (int i = 0; i < cut.size(); i++) {
                int hash = cut.value(i);
                int id = words.computeIfAbsent(hash, key -> words.size() + 1);
                state = steps.computeIfAbsent(key(state, id), key -> steps.size() + 1);
            }
            kinds[state] |= bit(phrase.kind());
        }
        kindsOfState = Arrays.copyOf(kinds, steps.size() + 1);
        int slots = tableSize(words.size());
        wordHashes = new int[slots];
        wordIds = new int[slots];
        words.forEach(this::putWord);
        stepKeys = new long[tableSize(steps.size())];
        stepStates = new int[stepKeys.length];
        steps.forEach(this::putStep);
    }

    private static Map<CuePhrase.Kind, Integer> bits() {
        Map<CuePhrase.Kind, Integer> bits = new EnumMap<>(CuePhrase.Kind.class);
        for (CuePhrase.Kind kind : CuePhrase.Kind.values()) {
            bits.put(kind, 1 << bits.size());
        }
        return bits;
    }

    static int bit(CuePhrase.Kind kind) {
        return BITS.getOrDefault(kind, 0);
    }

    static int startHash() {
        return HASH_START;
    }

    static int addToHash(int hash, char folded) {
        return (hash ^ folded) * HASH_FACTOR;
    }

    /** The phrases found in a text: the longest at each place, none overlapping. */
    CueReading read(String text) {
        CueReading words = CueReading.words(text);
        CueReading found = new CueReading(64);
        int size = words.size();
        int first = 0;
        while (first < size) {
            int id = idOfWord(words.value(first));
            int state = id == 0 ? 0 : next(0, id);
            first = state == 0 ? first + 1 : longest(text, words, first, state, found);
        }
        return found;
    }

    /**
     * Adds the longest phrase that starts with a word.
     *
     * @param opened the state that the word leads to
     * @return the word to go on with
     */
    private int longest(String text, CueReading words, int first, int opened, CueReading found) {
        int state = opened;
        int last = -1;
        int kinds = 0;
        int at = first;
        while (state != 0) {
            if (kindsOfState[state] != 0) {
                kinds = kindsOfState[state];
                last = at;
            }
            at++;
            boolean goesOn =
                    at < words.size()
                            && CueReading.joined(text, words.end(at - 1), words.start(at));
            int id = goesOn ? idOfWord(words.value(at)) : 0;
            state = id == 0 ? 0 : next(state, id);
        }
        if (last < 0) {
            return first + 1;
        }
        found.add(words.start(first), words.end(last), kinds);
        return last + 1;
    }

    private int idOfWord(int hash) {
        int mask = wordHashes.length - 1;
        int slot = mixed(hash) & mask;
        while (wordIds[slot] != 0) {
            if (wordHashes[slot] == hash) {
                return wordIds[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private int next(int state, int word) {
        long key = key(state, word);
        int mask = stepKeys.length - 1;
        int slot = mixed(Long.hashCode(key * 0x9E3779B97F4A7C15L)) & mask;
        while (stepStates[slot] != 0) {
            if (stepKeys[slot] == key) {
                return stepStates[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private void putWord(int hash, int id) {
        int mask = wordHashes.length - 1;
        int slot = mixed(hash) & mask;
        while (wordIds[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        wordHashes[slot] = hash;
        wordIds[slot] = id;
    }

    private void putStep(long key, int state) {
        int mask = stepKeys.length - 1;
        int slot = mixed(Long.hashCode(key * 0x9E3779B97F4A7C15L)) & mask;
        while (stepStates[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        stepKeys[slot] = key;
        stepStates[slot] = state;
    }

    private static long key(int state, int word) {
        return ((long) state << 32) | word;
    }

    private static int mixed(int hash) {
        return hash ^ (hash >>> 15);
    }

    private static int tableSize(int entries) {
        return Integer.highestOneBit(Math.max(8, entries)) << 2;
    }
}
