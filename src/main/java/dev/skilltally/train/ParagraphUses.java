package dev.skilltally.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The paragraphs of one employer's postings, one number for each use, packed. */
final class ParagraphUses {
    private static final int ASKS = 1;

    private long[] hashes = new long[16];
    private int[] uses = new int[16];
    private int size;
    private int postings;

    /** How often and where a paragraph is used. */
    static final class Tally {
        private final Set<Integer> roles = new HashSet<>(4);
        private int postings;
        private boolean asks;

        private void add(int use) {
            postings++;
            roles.add(use >>> 1);
            asks |= (use & ASKS) != 0;
        }

        /** Postings that hold it. */
        int postings() {
            return postings;
        }

        /** Different roles of these. */
        int roles() {
            return roles.size();
        }

        /** Whether it asks for something in one of them. */
        boolean asks() {
            return asks;
        }
    }

    /** Takes a paragraph of a posting; each once in a posting. */
    void add(long hash, boolean asks, int role) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            uses = Arrays.copyOf(uses, size * 2);
        }
        hashes[size] = hash;
        uses[size++] = role << 1 | (asks ? ASKS : 0);
    }

    void endPosting() {
        postings++;
    }

    /** Each paragraph by its hash; none where there are fewer postings than asked. */
    Map<Long, Tally> tallies(int leastPostings) {
        Map<Long, Tally> tallies = new HashMap<>();
        for (int i = 0; postings >= leastPostings && i < size; i++) {
            tallies.computeIfAbsent(hashes[i], hash -> new Tally()).add(uses[i]);
        }
        return tallies;
    }
}
