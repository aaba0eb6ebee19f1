package dev.skilltally.text;

/** One pass of {@link SkillTokenizer} over a text. */
final class TokenScan {
    private static final int CHARACTERS_PER_TOKEN = 5;
    private static final int SHORTEST_VERSIONED = 3;

    private final String text;

    /** The same characters: a text in two-byte characters is read twice as fast from an array. */
    private final char[] chars;

    private final int end;
    private final Vocabulary vocabulary;
    private final boolean splitting;
    private final Tokens tokens;
    private int at;
    private int gap = Gaps.LINE;

    TokenScan(String text, int start, int end, Vocabulary vocabulary, boolean splitting) {
        this.text = text;
        this.chars = text.toCharArray();
        this.at = start;
        this.end = end;
        this.vocabulary = vocabulary;
        this.splitting = splitting;
        this.tokens = new Tokens((end - start) / CHARACTERS_PER_TOKEN + 4);
    }

    Tokens run() {
        while (at < end) {
            char c = chars[at];
            if (c == ' ' && gap == Gaps.NONE) {
                // By far the commonest sign, and the commonest place for it.
                gap = Gaps.SPACE;
                at++;
                continue;
            }
            byte kind =
                    c < CharacterClass.TABLE_SIZE
                            ? CharacterClass.of(c)
                            : CharacterClass.at(text, at);
            if (kind <= CharacterClass.LAST_OF_WORD) {
                word();
            } else {
                sign(kind);
            }
        }
        return tokens;
    }

    private void word() {
        int start = at;
        int i = start;
        long hash = 0;
        int common = -1;
        while (i < end) {
            char c = chars[i];
            int entry = c < CharacterClass.TABLE_SIZE ? CharacterClass.entry(c) : rareEntry(i);
            if (entry >= CharacterClass.FIRST_ENTRY_OF_SIGN) {
                break;
            }
            common &= entry;
            hash = Vocabulary.append(hash, entry & CharacterClass.FOLDED_BITS);
            i++;
            if (c >= Character.MIN_HIGH_SURROGATE && Character.isHighSurrogate(c) && i < end) {
                hash = Vocabulary.append(hash, CharacterClass.fold(chars[i++]));
            }
        }
        at = i;
        if (i < end && chars[i] == ' ' && i - start > 1) {
            emit(start, hash);
        } else {
            // Only digits have this bit of the class.
            tail(start, hash, common >>> CharacterClass.KIND_SHIFT == CharacterClass.DIGIT);
        }
    }

    /** Whether the case changes inside the word read last, as where two are glued together. */
    private boolean changesCase(int start) {
        int last = CharacterClass.DIGIT;
        for (int i = start; i < at; i++) {
            char c = chars[i];
            int kind =
                    c < CharacterClass.TABLE_SIZE
                            ? CharacterClass.of(c)
                            : CharacterClass.at(text, i);
            if (kind != last) {
                if (isChangeOfCase(last, kind, i - start)) {
                    return true;
                }
                last = kind;
            }
            if (Character.isHighSurrogate(c)) {
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

    private int rareEntry(int index) {
        return CharacterClass.at(text, index) << CharacterClass.KIND_SHIFT
                | CharacterClass.fold(chars[index]);
    }

    /** What may follow a run of letters and digits and still belong to the token. */
    private void tail(int start, long hash, boolean onlyDigits) {
        char next = at < end ? text.charAt(at) : ' ';
        switch (next) {
            case '+' -> {
                if (!onlyDigits && at + 1 < end && text.charAt(at + 1) == '+') {
                    at += 2;
                    emit(start, Vocabulary.append(Vocabulary.append(hash, '+'), '+'));
                } else {
                    emit(start, hash);
                    if (!onlyDigits && (at + 1 == end || !isWordAt(at + 1))) {
                        plus();
                    }
                }
            }
            case '#' -> {
                if (at - start == 1 && !onlyDigits) {
                    at++;
                    emit(start, Vocabulary.append(hash, '#'));
                } else {
                    emit(start, hash);
                }
            }
            case '.' -> {
                if (onlyDigits && at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
                    number(start);
                } else {
                    emit(start, hash);
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
                    emit(start, hash);
                }
            }
            default -> emit(start, hash);
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
        emit(start, Vocabulary.hash(text, start, at));
    }

    private void apostrophe(int start, long hash) {
        int sign = at;
        int suffix = sign + 1;
        while (suffix < end && isWordAt(suffix)) {
            suffix++;
        }
        boolean possessive =
                suffix == sign + 2 && CharacterClass.fold(text.charAt(sign + 1)) == 's';
        emit(start, hash);
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

    private void emit(int start, long hash) {
        int id = vocabulary.id(hash);
        if (id != Vocabulary.UNKNOWN || !splitting) {
            add(start, at, id, 0);
        } else if (changesCase(start)) {
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
