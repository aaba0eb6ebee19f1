package dev.skilltally.text;

import java.util.Arrays;

/**
 * The words of a text as those who look for plain words and phrases need them, cut and hashed once
 * for all of them: runs of letters and digits, also parted where a capital follows a small letter
 * ("dataQualifications": lost line breaks glue words). What a skill is written with ({@code C++})
 * {@link Tokens} tell instead.
 */
public final class TextWords {
    /** Of the folded characters all small letters have this bit, and no digit has. */
    private static final int LETTER_BIT = 0x40;

    /** No character before it is a digit but 0 to 9. */
    private static final int FIRST_OTHER_DIGIT = 0x200;

    /** Characters between two words of one phrase, at most. */
    private static final int WIDEST_GAP = 3;

    private final String text;
    private final char[] characters;
    private int size;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private int lettersSize;
    private int[] letters;
    private int digitsSize;
    private int[] digits = new int[32];

    private TextWords(String text) {
        this.text = text;
        characters = text.toCharArray();
        int expected = 16 + text.length() / 5;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new long[expected];
        letters = new int[expected];
    }

    /** Cuts a text. */
    public static TextWords of(String text) {
        TextWords words = new TextWords(text);
        int at = 0;
        while (at < words.characters.length) {
            at = Letters.fold(words.characters[at]) == 0 ? at + 1 : words.word(at);
        }
        return words;
    }

    /** Adds the word that starts here; gives its end. */
    private int word(int start) {
        char folded = Letters.fold(characters[start]);
        long hash = Fnv.START;
        int common = LETTER_BIT;
        int any = 0;
        int at = start;
        do {
            hash = Fnv.with(hash, folded);
            common &= folded;
            any |= folded;
            at++;
            folded = at < characters.length ? Letters.fold(characters[at]) : 0;
        } while (folded != 0 && !(folded != characters[at] && isGlued(at)));
        if (common != 0 && any < FIRST_OTHER_DIGIT) {
            addLetters(start);
        } else {
            addRuns(start, at);
        }
        add(start, at, hash);
        return at;
    }

    /** A run of letters starts here unless the word is glued to letters. */
    private void addLetters(int start) {
        if (start == 0 || !CharacterSteps.isLetter(characters[start - 1])) {
            if (lettersSize == letters.length) {
                letters = Arrays.copyOf(letters, lettersSize * 2);
            }
            letters[lettersSize++] = start;
        }
    }

    /** The same for each run of letters, and of digits, in a word that has some: "5years". */
    private void addRuns(int start, int end) {
        for (int at = start; at < end; at++) {
            if (CharacterSteps.isLetter(characters[at])) {
                addLetters(at);
            } else if (CharacterSteps.isDigit(characters[at])) {
                addDigits(at);
            }
        }
    }

    private void addDigits(int start) {
        if (start == 0 || !CharacterSteps.isDigit(characters[start - 1])) {
            if (digitsSize == digits.length) {
                digits = Arrays.copyOf(digits, digitsSize * 2);
            }
            digits[digitsSize++] = start;
        }
    }

    private boolean isGlued(int at) {
        char c = characters[at];
        if (c < 'A' || c > 'Z') {
            return false;
        }
        char before = characters[at - 1];
        boolean small = before >= 'a' && before <= 'z';
        char behind = at + 1 < characters.length ? characters[at + 1] : 0;
        boolean capital = before >= 'A' && before <= 'Z';
        return small || (capital && behind >= 'a' && behind <= 'z' && behind != 's');
    }

    private void add(int start, int end, long hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size++] = hash;
    }

    public int size() {
        return size;
    }

    /** First character of a word, inclusive. */
    public int start(int word) {
        return starts[word];
    }

    /** Last character of a word, exclusive. */
    public int end(int word) {
        return ends[word];
    }

    /** The {@link #hash} of a word; that two words of a text share one is as good as impossible. */
    public long hash(int word) {
        return hashes[word];
    }

    /** The hash of a span of letters and digits, in any case and without accents. */
    public static long hash(CharSequence text, int start, int end) {
        long hash = Fnv.START;
        for (int at = start; at < end; at++) {
            hash = Fnv.with(hash, Letters.fold(text.charAt(at)));
        }
        return hash;
    }

    /** Whether nothing stands between a word and the one before. */
    public boolean isGlued(int word, int before) {
        return before >= 0 && word < size && starts[word] == ends[before];
    }

    /**
     * Whether a word and the next may belong to one phrase: at most three characters and no line
     * between.
     */
    public boolean joinsNext(int word) {
        int end = ends[word];
        int start = word + 1 < size ? starts[word + 1] : Integer.MAX_VALUE;
        if (start - end > WIDEST_GAP) {
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

    /** Number of places at which letters start behind something else; digits are no letters. */
    public int letterRuns() {
        return lettersSize;
    }

    /** Where a run of letters starts: those of "5years" at its second character. */
    public int letterRun(int index) {
        return letters[index];
    }

    /** Number of runs of the digits 0 to 9. */
    public int digitRuns() {
        return digitsSize;
    }

    /** Where a run of digits starts. */
    public int digitRun(int index) {
        return digits[index];
    }

    /** The first run of letters that starts at an offset or behind it. */
    public int firstLetterRunFrom(int offset) {
        int found = Arrays.binarySearch(letters, 0, lettersSize, offset);
        return found >= 0 ? found : -found - 1;
    }
}
