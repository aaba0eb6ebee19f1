package dev.skilltally.text;

import java.nio.charset.StandardCharsets;

/** One pass of {@link SkillTokenizer} over a text. */
final class TokenScan {
    private static final int CHARACTERS_PER_TOKEN = 5;
    private static final int SHORTEST_VERSIONED = 3;

    /** What {@link String#getBytes} puts for a character outside Latin-1. */
    private static final byte WIDE = '?';

    private final String text;

    /**
     * The characters in a byte each, which are read eight at a time; {@link #WIDE} stands for those
     * that need more.
     */
    private final byte[] latin;

    private final int end;

    /** The last place from where eight characters can be read. */
    private final int lastEight;

    private final Vocabulary vocabulary;
    private final boolean splitting;
    private final Tokens tokens;
    private int at;
    private int gap = Gaps.LINE;

    TokenScan(String text, Vocabulary vocabulary, boolean splitting) {
        this.text = text;
        this.latin = latin(text);
        this.end = text.length();
        this.lastEight = end - EightBytes.COUNT;
        this.vocabulary = vocabulary;
        this.splitting = splitting;
        this.tokens = new Tokens(end / CHARACTERS_PER_TOKEN + 4);
    }

    private static byte[] latin(String text) {
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        if (latin.length == text.length()) {
            return latin;
        }
        // A surrogate pair became one byte.
        byte[] spaced = new byte[text.length()];
        for (int i = 0; i < spaced.length; i++) {
            char c = text.charAt(i);
            spaced[i] = c < 0x100 ? (byte) c : WIDE;
        }
        return spaced;
    }

    Tokens run() {
        while (at < end) {
            byte kind = kindAt(at);
            if (kind > CharacterClass.LAST_OF_WORD) {
                sign(kind);
            } else if (!plainWord()) {
                rareWord();
            }
        }
        return tokens;
    }

    private byte kindAt(int index) {
        byte c = latin[index];
        return c == WIDE ? CharacterClass.at(text, index) : CharacterClass.of((char) (c & 0xFF));
    }

    /**
     * Reads a word of ASCII, eight characters at a time.
     *
     * @return false, and nothing is read, where it has other letters or the text ends soon
     */
    private boolean plainWord() {
        int start = at;
        long hash = WordHash.START;
        long letters = 0;
        // A capital at the start is nothing special.
        long capitals = EightBytes.BEHIND_FIRST;
        long capitalsInside = 0;
        for (int i = start; i <= lastEight; i += EightBytes.COUNT) {
            long eight = EightBytes.at(latin, i);
            long letter = EightBytes.letters(eight);
            long ends = (letter | EightBytes.digits(eight)) ^ EightBytes.ALL;
            long within = EightBytes.before(ends);
            hash = WordHash.next(hash, EightBytes.folded(eight, letter) & within);
            letters |= letter & within;
            capitalsInside |= EightBytes.capitals(eight, letter) & within & capitals;
            capitals = -1;
            if (ends != 0) {
                return plainWord(
                        start, i + EightBytes.countBefore(ends), hash, letters, capitalsInside);
            }
        }
        return false;
    }

    private boolean plainWord(int start, int stop, long hash, long letters, long capitalsInside) {
        byte next = latin[stop];
        if (next < 0 || next == WIDE) {
            return false;
        }
        at = stop;
        if (next == ' ' && stop - start > 1) {
            emit(start, hash, capitalsInside != 0);
            gap = Gaps.SPACE;
            at++;
        } else {
            tail(start, hash, letters == 0);
        }
        return true;
    }

    /** Reads any word, a character at a time. */
    private void rareWord() {
        int start = at;
        boolean onlyDigits = true;
        int i = start;
        while (i < end) {
            byte kind = kindAt(i);
            if (kind > CharacterClass.LAST_OF_WORD) {
                break;
            }
            onlyDigits &= kind == CharacterClass.DIGIT;
            i += Character.isHighSurrogate(text.charAt(i)) && i + 1 < end ? 2 : 1;
        }
        at = i;
        tail(start, WordHash.of(text, start, i), onlyDigits);
    }

    /** Whether the case changes inside the word read last, as where two are glued together. */
    private boolean changesCase(int start) {
        int last = CharacterClass.DIGIT;
        for (int i = start; i < at; i++) {
            byte kind = kindAt(i);
            if (kind != last) {
                if (isChangeOfCase(last, kind, i - start)) {
                    return true;
                }
                last = kind;
            }
            if (Character.isHighSurrogate(text.charAt(i))) {
                i++;
            }
        }
        return false;
    }

    private static boolean isChangeOfCase(int last, int kind, int length) {
        return kind == CharacterClass.UPPER
                ? last == CharacterClass.LOWER
                : kind == CharacterClass.LOWER && last == CharacterClass.UPPER && length > 1;
    }

    /** What may follow a run of letters and digits and still belong to the token. */
    private void tail(int start, long hash, boolean onlyDigits) {
        char next = at < end ? text.charAt(at) : ' ';
        switch (next) {
            case '+' -> {
                if (!onlyDigits && at + 1 < end && text.charAt(at + 1) == '+') {
                    at += 2;
                    emit(start, WordHash.of(text, start, at), true);
                } else {
                    emit(start, hash, true);
                    if (!onlyDigits && (at + 1 == end || !isWordAt(at + 1))) {
                        plus();
                    }
                }
            }
            case '#' -> {
                if (at - start == 1 && !onlyDigits) {
                    at++;
                    emit(start, WordHash.of(text, start, at), true);
                } else {
                    emit(start, hash, true);
                }
            }
            case '.' -> {
                if (onlyDigits && at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
                    number(start);
                } else {
                    emit(start, hash, true);
                }
            }
            case '\'', '\u2019' -> apostrophe(start, hash);
            case ' ' -> {
                int stop = at - start == 1 ? afterLooseSigns(start) : at;
                if (stop > at) {
                    int id = vocabulary.id(text.charAt(start) + text.substring(at + 1, stop));
                    at = stop;
                    add(start, stop, id, 0);
                } else {
                    emit(start, hash, true);
                }
            }
            default -> emit(start, hash, true);
        }
    }

    /** The end of {@code C ++} or {@code C #}; the end of the letter where it stands alone. */
    private int afterLooseSigns(int letter) {
        char folded = CharacterClass.fold(text.charAt(letter));
        if (folded != 'c' && folded != 'f') {
            return at;
        }
        int stop = at;
        if (folded == 'c' && text.startsWith("++", at + 1)) {
            stop = at + 3;
        } else if (text.startsWith("#", at + 1)) {
            stop = at + 2;
        }
        return stop > at && stop <= end && (stop == end || !isWordAt(stop)) ? stop : at;
    }

    private void plus() {
        tokens.add(at, at + 1, vocabulary.id(text, at, at + 1), Gaps.NONE, 0);
        at++;
    }

    private void number(int start) {
        while (at < end && (isDigitAt(at) || (text.charAt(at) == '.' && isDigitAt(at + 1)))) {
            at++;
        }
        emit(start, WordHash.of(text, start, at), true);
    }

    private void apostrophe(int start, long hash) {
        int sign = at;
        int suffix = sign + 1;
        while (suffix < end && isWordAt(suffix)) {
            suffix++;
        }
        boolean possessive =
                suffix == sign + 2 && CharacterClass.fold(text.charAt(sign + 1)) == 's';
        emit(start, hash, true);
        if (possessive) {
            tokens.add(sign, suffix, vocabulary.id("'s"), Gaps.NONE, 0);
            at = suffix;
        } else if (suffix > sign + 1 && sign - start > 1 && suffix - sign <= 3) {
            // The end of a contraction (n't, 're, 'll) is no word of its own.
            at = suffix;
        }
    }

    private boolean isDigitAt(int index) {
        return index < end && Character.isDigit(text.charAt(index));
    }

    private boolean isWordAt(int index) {
        return CharacterClass.at(text, index) <= CharacterClass.LAST_OF_WORD;
    }

    /**
     * Adds the word that ends here.
     *
     * @param mixed whether there may be capitals behind its first letter
     */
    private void emit(int start, long hash, boolean mixed) {
        int id = vocabulary.id(hash);
        if (id != Vocabulary.UNKNOWN || !splitting) {
            add(start, at, id, 0);
        } else if (mixed && changesCase(start)) {
            split(start);
        } else {
            addWithoutDigits(start, at, 0);
        }
    }

    /** Adds an unknown word; where it is known but for digits at its end, as that. */
    private void addWithoutDigits(int start, int stop, int flag) {
        int letters = stop;
        while (letters > start && Character.isDigit(text.charAt(letters - 1))) {
            letters--;
        }
        int id =
                letters == stop || letters - start < SHORTEST_VERSIONED
                        ? Vocabulary.UNKNOWN
                        : vocabulary.id(text, start, letters);
        add(start, stop, id, id == Vocabulary.UNKNOWN ? flag : flag | Tokens.VERSIONED);
    }

    private void add(int start, int stop, int id, int flags) {
        tokens.add(start, stop, id, gap, flags);
        gap = Gaps.NONE;
    }

    private void split(int start) {
        int from = start;
        int stop = at;
        for (int i = start + 1; i <= stop; i++) {
            if (i == stop || isSoftBoundary(i, stop)) {
                int flag = from == start ? 0 : Tokens.GLUED;
                int id = vocabulary.id(text, from, i);
                if (id == Vocabulary.UNKNOWN) {
                    addWithoutDigits(from, i, flag);
                } else {
                    add(from, i, id, flag);
                }
                from = i;
            }
        }
    }

    /** Whether one word may end and another begin here: {@code hive|Bi}, {@code SQL|Experience}. */
    private boolean isSoftBoundary(int i, int stop) {
        if (CharacterClass.of(text.charAt(i)) != CharacterClass.UPPER) {
            return false;
        }
        byte before = CharacterClass.of(text.charAt(i - 1));
        return before == CharacterClass.LOWER
                || (before == CharacterClass.UPPER
                        && i + 2 < stop
                        && isLower(i + 1)
                        && isLower(i + 2));
    }

    private boolean isLower(int index) {
        return CharacterClass.of(text.charAt(index)) == CharacterClass.LOWER;
    }

    private void sign(byte kind) {
        if (kind == CharacterClass.DOT && isDotNet()) {
            int start = at;
            at += 4;
            add(start, at, vocabulary.id(text, start, at), 0);
            return;
        }
        if (kind == CharacterClass.AMPERSAND) {
            at++;
            add(at - 1, at, vocabulary.id(text, at - 1, at), 0);
            return;
        }
        gap = Gaps.after(gap, kind);
        at += Character.isHighSurrogate(text.charAt(at)) && at + 1 < end ? 2 : 1;
    }

    private boolean isDotNet() {
        return at + 3 < end
                && CharacterClass.fold(text.charAt(at + 1)) == 'n'
                && CharacterClass.fold(text.charAt(at + 2)) == 'e'
                && CharacterClass.fold(text.charAt(at + 3)) == 't'
                && (at + 4 == end || !isWordAt(at + 4));
    }
}
