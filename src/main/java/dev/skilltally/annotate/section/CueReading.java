package dev.skilltally.annotate.section;

import dev.skilltally.text.Letters;

import java.util.Arrays;

/** Spans of a text with a number each, by position, packed: words, or phrases with their kinds. */
public final class CueReading {
    private int[] starts;
    private int[] ends;
    private int[] values;
    private int size;

    CueReading(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        values = new int[capacity];
    }

    /**
     * The words of a text with their hashes: letters and digits, also parted where a capital
     * follows a small letter ("dataQualifications": lost line breaks glue words).
     */
    public static CueReading words(String text) {
        char[] characters = text.toCharArray();
        int length = characters.length;
        CueReading words = new CueReading(16 + length / 5);
        int at = 0;
        while (at < length) {
            char folded = Letters.fold(characters[at]);
            if (folded == 0) {
                at++;
                continue;
            }
            int start = at;
            int hash = CueLexicon.startHash();
            do {
                hash = CueLexicon.addToHash(hash, folded);
                at++;
                folded = at < length ? Letters.fold(characters[at]) : 0;
            } while (folded != 0 && !(folded != characters[at] && isGlued(characters, at)));
            words.add(start, at, hash);
        }
        return words;
    }

    /** Whether two words may belong to one phrase: at most three characters and no line between. */
    public static boolean joined(String text, int end, int start) {
        if (start - end > 3) {
            return false;
        }
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '•' || c == ':' || c == ';') {
                return false;
            }
        }
        return true;
    }

    private static boolean isGlued(char[] text, int at) {
        char c = text[at];
        if (c < 'A' || c > 'Z') {
            return false;
        }
        char before = text[at - 1];
        boolean small = before >= 'a' && before <= 'z';
        char behind = at + 1 < text.length ? text[at + 1] : 0;
        boolean capital = before >= 'A' && before <= 'Z';
        return small || (capital && behind >= 'a' && behind <= 'z' && behind != 's');
    }

    void add(int start, int end, int value) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        values[size++] = value;
    }

    public int size() {
        return size;
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    int value(int index) {
        return values[index];
    }

    boolean is(int index, int kinds) {
        return (values[index] & kinds) != 0;
    }

    /** The first span that starts at an offset or behind it. */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
