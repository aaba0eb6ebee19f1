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

    private static final Gap[] GAPS = Gap.values();

    private final int words;
    private final int[] roots;

    /** The word that leads to a node. */
    private final int[] wordOf;

    /** The first node that leads on from a node; they end where those of the next node begin. */
    private final int[] firstChild;

    /**
     * A bit for each word that leads on from a node, by its number's last bits: most others stop
     * here.
     */
    private final long[] onward;

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
        onward = new long[nodes];
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
            entries[node] = branch.entries.isEmpty() ? null : branch.entries.toArray(Entry[]::new);
            for (Map.Entry<Integer, Branch> next : branch.next.entrySet()) {
                onward[node] |= 1L << next.getKey();
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
        // Most nodes lead on by few words, and nearly all words stop here.
        return firstChild[node] == firstChild[node + 1]
                ? NONE
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
        if ((onward[node] >>> word & 1) == 0) {
            return NONE;
        }
        int low = firstChild[node];
        int high = firstChild[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = wordOf[middle];
            if (found == word) {
                return middle;
            }
            if (found < word) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    /** Whether a form ends at a node. */
    boolean isEnd(int node) {
        return entries[node] != null;
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
