package dev.skilltally.index;

import dev.skilltally.text.Tokens;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words of a text that are cut by a guess from their capitals ({@code PowerBI}, {@code
 * skillsPython}), for the field {@link IndexSchema#CUT}: each as a whole, and its parts. Whether
 * they are cut depends on the vocabulary, so an edit of the taxonomy may touch the texts that have
 * them.
 */
final class CutWords {
    /** Parts of a word up to which it is an ordinary one. */
    static final int MOST_PARTS = 4;

    /** Stands in the field where a word has more parts. */
    static final String MANY_PARTS = "\u0002";

    private static final String WHOLE = "\u0001";

    private CutWords() {}

    /** The term of a whole word. */
    static String whole(String word) {
        return WHOLE + word;
    }

    /** The terms of a text. */
    static Set<String> of(String text, Tokens tokens) {
        Set<String> terms = new LinkedHashSet<>();
        int first = 0;
        for (int token = 1; token <= tokens.size(); token++) {
            if (token == tokens.size() || !tokens.isGlued(token)) {
                if (token - first > 1) {
                    add(text, tokens, first, token, terms);
                }
                first = token;
            }
        }
        return terms;
    }

    private static void add(String text, Tokens tokens, int first, int end, Set<String> terms) {
        if (tokens.end(end - 1) - tokens.start(first) > WordStream.LONGEST) {
            terms.add(MANY_PARTS);
            return;
        }
        if (end - first > MOST_PARTS) {
            terms.add(MANY_PARTS);
        }
        var whole = new StringBuilder();
        for (int token = first; token < end; token++) {
            String part = WordStream.word(text, tokens, token);
            whole.append(part);
            terms.add(part);
        }
        terms.add(whole(whole.toString()));
    }
}
