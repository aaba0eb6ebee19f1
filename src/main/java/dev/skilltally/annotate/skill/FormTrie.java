package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All written forms as one tree over numbers of words, packed into arrays. A first word leads to
 * its node by one array access. The nodes that lead on from one lie side by side, by word, and most
 * words that do not lead on are told by one bit.
 *
 * <p>What stands between two words is part of the path only where it does not simply join: a form
 * with a comma, a slash or a parenthesis inside has a step for that sign.
 */
final class FormTrie implements Serializable {
    /** No node: the walk ends. */
    static final int NONE = 0;

    private static final int BITS_PER_STEP = 8;

    /** Odd, and without a pattern: spreads a node and a word over all bits. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final Gap[] GAPS = Gap.values();

    private final int words;
    private final int[] roots;

    /** The word that leads to a node. */
    private final int[] wordOf;

    /** The first node that leads on from a node; they end where those of the next node begin. */
    private final int[] firstChild;

    /**
     * A bit for each step from a node by a word, by the hash of both, in eight to sixteen times as
     * many: nearly all words that do not lead on stop here, and it stays in the nearer caches.
     */
    private final long[] steps;

    private final int stepShift;

    /** A bit for each node where a form ends, so few that they stay at hand. */
    private final long[] ends;

    private final @Nullable Entry[] @Nullable [] entries;

    /**
     * A form that ends at a node.
     *
     * @param form the form
     * @param alone the form as a list
     * @param letters its letters where the case of them matters, null elsewhere
     * @param capitalised whether every word must begin with a capital
     */
    record Entry(
            CompiledForm form,
            List<CompiledForm> alone,
            @Nullable String letters,
            boolean capitalised)
            implements Serializable {
        Entry(CompiledForm form, @Nullable String letters, boolean capitalised) {
            this(form, List.of(form), letters, capitalised);
        }
    }

    private FormTrie(Builder builder) {
        int nodes = builder.branches.size();
        words = builder.words;
        roots = new int[words];
        wordOf = new int[nodes];
        firstChild = new int[nodes + 1];
        int stepBits = Integer.SIZE - Integer.numberOfLeadingZeros((nodes + 7) * BITS_PER_STEP);
        steps = new long[1 << (stepBits - 6)];
        stepShift = Long.SIZE - stepBits;
        ends = new long[(nodes >>> 6) + 1];
        entries = new Entry[nodes][];
        number(builder);
        for (int root = 1; root < firstChild[1]; root++) {
            roots[wordOf[root]] = root;
        }
    }

    /** Numbers the nodes level by level, so that those that lead on from one lie side by side. */
    private void number(Builder builder) {
        List<Branch> ordered = new ArrayList<>(List.of(builder.branches.getFirst()));
        for (int node = 0; node < ordered.size(); node++) {
            Branch branch = ordered.get(node);
            firstChild[node] = ordered.size();
            if (!branch.entries.isEmpty()) {
                entries[node] = branch.entries.toArray(Entry[]::new);
                ends[node >>> 6] |= 1L << node;
            }
            for (Map.Entry<Integer, Branch> next : branch.next.entrySet()) {
                long step = stepOf(node, next.getKey());
                steps[(int) (step >>> 6)] |= 1L << step;
                wordOf[ordered.size()] = next.getKey();
                ordered.add(next.getValue());
            }
        }
        firstChild[ordered.size()] = ordered.size();
    }

    /** The node that a first word leads to. */
    int root(int word) {
        return roots[word];
    }

    /** The node that a token leads to from another, with what stands before it. */
    int next(int node, Tokens tokens, int token) {
        // Nearly all words stop here, by the first comparison.
        return tokens.isJoined(token)
                ? child(node, tokens.id(token))
                : next(node, tokens.gap(token), tokens.id(token));
    }

    /** The node that a word leads to from another, with what stands between them. */
    int next(int node, Gap gap, int word) {
        if (gap.joins()) {
            return child(node, word);
        }
        int between = child(node, step(gap));
        return between == NONE ? NONE : child(between, word);
    }

    private int child(int node, int word) {
        long step = stepOf(node, word);
        if ((steps[(int) (step >>> 6)] >>> step & 1) == 0) {
            return NONE;
        }
        int first = firstChild[node];
        int count = firstChild[node + 1] - first;
        return count == 0 ? NONE : childAmong(first, count, word);
    }

    /** The number of the bit for a step. */
    private long stepOf(int node, int word) {
        return ((((long) node << Integer.SIZE) | word) * FACTOR) >>> stepShift;
    }

    private int childAmong(int first, int count, int word) {
        // Halves what is left without asking which way: a branch would be guessed wrong half the
        // time.
        int at = first;
        int left = count;
        while (left > 1) {
            int half = left >>> 1;
            at = wordOf[at + half] <= word ? at + half : at;
            left -= half;
        }
        return wordOf[at] == word ? at : NONE;
    }

    /** Whether a form ends at a node. */
    boolean isEnd(int node) {
        return (ends[node >>> 6] >>> node & 1) != 0;
    }

    /** The forms that end at a node; null where none does. */
    Entry @Nullable [] entries(int node) {
        return entries[node];
    }

    @SuppressWarnings("EnumOrdinal") // signs between words are numbered behind the words
    private int step(Gap gap) {
        return words + gap.ordinal();
    }

    /** A node while the tree grows. */
    private static final class Branch {
        private final Map<Integer, Branch> next = new TreeMap<>();
        private final List<Entry> entries = new ArrayList<>(1);
    }

    /** Gathers forms. */
    static final class Builder {
        private final int words;
        private final List<Branch> branches = new ArrayList<>(List.of(new Branch()));

        /**
         * @param words one more than the largest number of a word
         */
        Builder(int words) {
            this.words = words;
        }

        /**
         * Adds a form.
         *
         * @param path the numbers of its words
         * @param gaps what stands before each; that of the first is ignored
         */
        void add(int[] path, List<Gap> gaps, Entry entry) {
            Branch branch = branches.getFirst();
            for (int i = 0; i < path.length; i++) {
                Gap gap = gaps.get(i);
                if (i > 0 && !gap.joins()) {
                    branch = next(branch, words + Arrays.asList(GAPS).indexOf(gap));
                }
                branch = next(branch, path[i]);
            }
            if (!branch.entries.contains(entry)) {
                branch.entries.add(entry);
            }
        }

        private Branch next(Branch branch, int word) {
            return branch.next.computeIfAbsent(
                    word,
                    unknown -> {
                        Branch added = new Branch();
                        branches.add(added);
                        return added;
                    });
        }

        FormTrie build() {
            return new FormTrie(this);
        }
    }
}
