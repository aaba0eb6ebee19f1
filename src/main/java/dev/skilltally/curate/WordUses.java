package dev.skilltally.curate;

import java.util.HashMap;
import java.util.Map;

/**
 * How often the corpus writes each word, and how often as a verb ("to analyse"): a verb and what
 * follows it is no term.
 */
final class WordUses {
    private static final double VERB = 0.06;
    private static final int LEAST = 20;

    private final Map<String, int[]> uses = new HashMap<>();

    void add(TermText text) {
        for (int token = 0; token < text.size(); token++) {
            int[] counts = uses.computeIfAbsent(text.word(token), word -> new int[2]);
            counts[0]++;
            boolean isVerb =
                    token > 0
                            && text.gap(token).joins()
                            && (text.word(token - 1).equals("to")
                                    || text.word(token - 1).equals("will"));
            counts[1] += isVerb ? 1 : 0;
        }
    }

    /** Whether a word in lower case is often a verb, in its plain form or in -ing. */
    boolean isVerb(String word) {
        if (word.endsWith("ing") && word.length() > 5) {
            String stem = word.substring(0, word.length() - 3);
            return isPlainVerb(stem)
                    || isPlainVerb(stem + "e")
                    || isPlainVerb(stem.substring(0, stem.length() - 1));
        }
        return isPlainVerb(word);
    }

    private boolean isPlainVerb(String word) {
        int[] counts = uses.get(word);
        return counts != null && counts[0] >= LEAST && counts[1] >= VERB * counts[0];
    }
}
