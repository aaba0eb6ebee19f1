package dev.skilltally.annotate.section;

import dev.skilltally.taxonomy.CuePhrase;
import dev.skilltally.text.HashedNumbers;
import dev.skilltally.text.TextWords;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The phrases that tell sections and modality, frozen for one fast reading of a text: one bit tells
 * most words that open no phrase, and only the others go on to a tree of phrases.
 */
final class CueLexicon {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Bits of the hash of a word that choose its bit among the opening words. */
    private static final int OPENING_BITS = 14;

    private static final Map<CuePhrase.Kind, Integer> BITS = bits();

    /** A bit for each word that opens a phrase, small enough to stay in the nearest memory. */
    private final BitSet opening = new BitSet(1 << OPENING_BITS);

    /** For each state a bit for each word that leads on: most words behind a phrase do not. */
    private final long[] onward;

    /** The state that a word leads to from another, by {@link #key}; 0 is the first state. */
    private final HashedNumbers steps;

    private final int[] kindsOfState;

    CueLexicon(Collection<CuePhrase> phrases) {
        Map<Long, Integer> steps = new HashMap<>();
        int most = 1 + phrases.stream().mapToInt(phrase -> phrase.text().length()).sum();
        int[] kinds = new int[most];
        long[] bits = new long[most];
        for (CuePhrase phrase : phrases) {
            int state = 0;
            TextWords cut = TextWords.of(phrase.text());
            for (int i = 0; i < cut.size(); i++) {
                bits[state] |= onwardBit(cut.hash(i));
                state = steps.computeIfAbsent(key(state, cut.hash(i)), key -> steps.size() + 1);
            }
            if (cut.size() > 0) {
                opening.set(openingBit(cut.hash(0)));
            }
            kinds[state] |= bit(phrase.kind());
        }
        kindsOfState = Arrays.copyOf(kinds, steps.size() + 1);
        onward = Arrays.copyOf(bits, steps.size() + 1);
        this.steps = new HashedNumbers(steps);
        phrases.forEach(phrase -> addWishWithin(TextWords.of(phrase.text())));
    }

    /**
     * Lets a phrase tell the wish of a shorter one at its end, which the longest match would hide:
     * the heading "would be a plus" holds "a plus" and stands in sentences too.
     */
    private void addWishWithin(TextWords phrase) {
        int whole = 0;
        for (int i = 0; i < phrase.size(); i++) {
            whole = next(whole, phrase.hash(i));
        }
        for (int first = 1; first < phrase.size(); first++) {
            int state = 0;
            int at = first;
            do {
                state = next(state, phrase.hash(at++));
            } while (state != 0 && at < phrase.size());
            kindsOfState[whole] |= kindsOfState[state] & bit(CuePhrase.Kind.PREFERRED);
        }
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

    /** The phrases found in a text: the longest at each place, none overlapping. */
    CueReading read(TextWords words) {
        CueReading found = new CueReading(64);
        int size = words.size();
        int first = 0;
        while (first < size) {
            long hash = words.hash(first);
            int state = opening.get(openingBit(hash)) ? next(0, hash) : 0;
            first = state == 0 ? first + 1 : longest(words, first, state, found);
        }
        return found;
    }

    private static int openingBit(long hash) {
        return (int) ((hash * FACTOR) >>> (Long.SIZE - OPENING_BITS));
    }

    private static long onwardBit(long hash) {
        return 1L << ((hash * FACTOR) >>> (Long.SIZE - 6));
    }

    /**
     * Adds the longest phrase that starts with a word.
     *
     * @param opened the state that the word leads to
     * @return the word to go on with
     */
    private int longest(TextWords words, int first, int opened, CueReading found) {
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
            state = words.joinsNext(at - 1) ? next(state, words.hash(at)) : 0;
        }
        if (last < 0) {
            return first + 1;
        }
        found.add(words.start(first), words.end(last), kinds);
        return last + 1;
    }

    private int next(int state, long word) {
        return (onward[state] & onwardBit(word)) == 0 ? 0 : steps.get(key(state, word));
    }

    /** A state and the hash of a word in one number; that two pairs share one is as unlikely. */
    private static long key(int state, long word) {
        return word + state * FACTOR;
    }
}
