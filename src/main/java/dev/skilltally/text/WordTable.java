package dev.skilltally.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers of words by their {@link WordHash}, frozen. Every word has a slot to itself: hashes fall
 * into buckets, and each bucket has a factor that was tried out so that its words land on free
 * slots (Belazzougui, Botelho and Dietzfelbinger, <i>Hash, displace, and compress</i>, 2009). So a
 * look-up is one access and one comparison, whether or not the word is there, and nothing for the
 * processor to guess.
 *
 * <p>A slot keeps the lower bits of the hash above the number. They stand for the word itself: that
 * a word of a text is taken for another is less likely than that the memory fails.
 */
final class WordTable implements Serializable {
    /** What is found for a word that is not there. */
    static final int NONE = 0;

    /** Bits of a number in a slot; the rest are of the hash. */
    private static final int NUMBER_BITS = 24;

    static final int LARGEST_NUMBER = (1 << NUMBER_BITS) - 1;
    private static final int WORDS_PER_BUCKET = 4;
    private static final int SLOTS_PER_FOUR_WORDS = 5;

    /** Far more than it ever takes, with a fifth of the slots left free. */
    private static final int MOST_TRIALS = 1 << 20;

    private static final int TRIAL = 0x9E3779B9;

    private final int[] factors;
    private final long[] slots;
    private final int bucketShift;
    private final int slotShift;

    /**
     * @param hashes all different, or it throws
     * @param numbers from 1, one for each hash
     */
    WordTable(long[] hashes, int[] numbers) {
        int bucketBits = bitsFor(hashes.length / WORDS_PER_BUCKET);
        int slotBits = bitsFor(hashes.length * SLOTS_PER_FOUR_WORDS / 4);
        bucketShift = Long.SIZE - bucketBits;
        slotShift = Long.SIZE - slotBits;
        factors = new int[1 << bucketBits];
        slots = new long[1 << slotBits];
        Arrays.fill(factors, 1);
        for (List<Integer> words : buckets(hashes)) {
            place(words, hashes, numbers);
        }
    }

    private static int bitsFor(int least) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, least - 1)));
    }

    /** The words of each bucket, the fullest first: they need the most room. */
    private List<List<Integer>> buckets(long[] hashes) {
        List<List<Integer>> buckets = new ArrayList<>();
        for (int bucket = 0; bucket < factors.length; bucket++) {
            buckets.add(new ArrayList<>());
        }
        for (int word = 0; word < hashes.length; word++) {
            buckets.get(bucket(hashes[word])).add(word);
        }
        buckets.sort(Comparator.comparingInt(words -> -words.size()));
        return buckets;
    }

    private void place(List<Integer> words, long[] hashes, int[] numbers) {
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            int factor = trial * TRIAL | 1;
            int placed = 0;
            while (placed < words.size() && put(words.get(placed), factor, hashes, numbers)) {
                placed++;
            }
            if (placed == words.size()) {
                words.forEach(word -> factors[bucket(hashes[word])] = factor);
                return;
            }
            for (int word : words.subList(0, placed)) {
                slots[slot(hashes[word], factor)] = 0;
            }
        }
        throw new IllegalStateException("two words of the vocabulary have one hash");
    }

    private boolean put(int word, int factor, long[] hashes, int[] numbers) {
        int slot = slot(hashes[word], factor);
        if (slots[slot] != 0) {
            return false;
        }
        slots[slot] = hashes[word] << NUMBER_BITS | numbers[word];
        return true;
    }

    private int bucket(long hash) {
        return (int) (hash >>> bucketShift);
    }

    private int slot(long hash, int factor) {
        return (int) ((hash * factor) >>> slotShift);
    }

    /** The number of a word; {@link #NONE} where it is not there. */
    int number(long hash) {
        long found = slots[slot(hash, factors[bucket(hash)])];
        long difference = (found ^ (hash << NUMBER_BITS)) >>> NUMBER_BITS;
        // All bits where nothing differs, none elsewhere: a branch would be guessed wrong often.
        int same = (int) ((difference - 1) >> (Long.SIZE - 1));
        return (int) found & (LARGEST_NUMBER & same);
    }
}
