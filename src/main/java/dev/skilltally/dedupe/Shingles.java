package dev.skilltally.dedupe;

import java.util.Arrays;

/**
 * Cuts a text into word shingles: hashes of {@value #WIDTH} words in a row, in lower case, without
 * punctuation and white space, so that another board's layout changes nothing. Reused from text to
 * text; not safe for use by several threads.
 */
final class Shingles {
    /** Words in a shingle: enough to keep phrases apart, few enough to survive a changed word. */
    static final int WIDTH = 3;

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] words = new long[1024];
    private int size;

    /** Reads the words of {@code text} from {@code start} on. */
    void read(String text, int start) {
        size = 0;
        long hash = 0;
        char[] characters = text.toCharArray();
        for (int i = start; i < characters.length; i++) {
            char character = characters[i];
            if (isWordCharacter(character)) {
                hash = (hash ^ lower(character)) * PRIME;
                hash ^= hash >>> 29;
                if (character < 0x2E80) {
                    continue;
                }
            }
            // Scripts without spaces between words: each character is a word.
            if (hash != 0) {
                add(hash);
                hash = 0;
            }
        }
        if (hash != 0) {
            add(hash);
        }
    }

    private static boolean isWordCharacter(char character) {
        return character < 0x80
                ? (character >= 'a' && character <= 'z')
                        || (character >= 'A' && character <= 'Z')
                        || (character >= '0' && character <= '9')
                : Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }

    private static char lower(char character) {
        if (character < 0x80) {
            return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
        }
        return Character.toLowerCase(character);
    }

    private void add(long hash) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        words[size++] = hash;
    }

    /** Number of words read. */
    int words() {
        return size;
    }

    /** A hash of all words in order. */
    long wholeHash() {
        long hash = size;
        for (int i = 0; i < size; i++) {
            hash = mix(hash * 31 + words[i]);
        }
        return hash;
    }

    /** Number of shingles: at least one unless there is no word. */
    int shingles() {
        return size == 0 ? 0 : Math.max(1, size - WIDTH + 1);
    }

    /** The hash of the shingle that starts at a word. */
    long shingle(int word) {
        long hash = 0;
        for (int i = word; i < Math.min(size, word + WIDTH); i++) {
            hash = mix(hash + words[i]);
        }
        return hash;
    }

    /** The distinct shingles in ascending order. */
    long[] sorted() {
        long[] all = new long[shingles()];
        for (int i = 0; i < all.length; i++) {
            all[i] = shingle(i);
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    private static long mix(long value) {
        long mixed = value * PRIME;
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }

    /**
     * Size of the intersection over size of the union of two ascending sets; 0 if both are empty.
     */
    static double jaccard(long[] a, long[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int union = a.length + b.length - shared;
        return union == 0 ? 0 : (double) shared / union;
    }
}
