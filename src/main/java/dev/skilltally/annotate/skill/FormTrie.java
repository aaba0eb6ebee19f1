package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All written forms as one tree over numbers of words, packed into arrays. A first word leads to
 * its node by one array access, every further one by one look-up in a table of (node, word).
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
    private final long[] keys;
    private final int[] children;
    private final int mask;

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
     * @param letters its letters where the case of them matters, null elsewhere
     * @param capitalised whether every word must begin with a capital
     */
    record Entry(CompiledForm form, @Nullable String letters, boolean capitalised)
            implements Serializable {}

    private FormTrie(Builder builder) {
        words = builder.words;
        roots = new int[words];
        int capacity = Integer.highestOneBit(Math.max(8, builder.edges.size())) * 4;
        mask = capacity - 1;
        keys = new long[capacity];
        children = new int[capacity];
        onward = new long[builder.entries.size()];
        builder.edges.forEach(this::put);
        entries = new Entry[builder.entries.size()][];
        for (int node = 0; node < entries.length; node++) {
            List<Entry> at = builder.entries.get(node);
            entries[node] = at.isEmpty() ? null : at.toArray(Entry[]::new);
        }
    }

    private void put(long key, int child) {
        int node = (int) (key >>> 32);
        if (node == NONE) {
            roots[(int) key] = child;
            return;
        }
        onward[node] |= 1L << (int) key;
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }

    /** The node that a first word leads to. */
    int root(int word) {
        return roots[word];
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
        long key = key(node, word);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return children[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** The forms that end at a node; null where none does. */
    Entry @Nullable [] entries(int node) {
        return entries[node];
    }

    @SuppressWarnings("EnumOrdinal") // signs between words are numbered behind the words
    private int step(Gap gap) {
        return words + gap.ordinal();
    }

    private static long key(int node, int word) {
        return ((long) node << 32) | word;
    }

    /** Gathers forms. */
    static final class Builder {
        private final int words;
        private final Map<Long, Integer> edges = new HashMap<>();
        private final List<List<Entry>> entries = new ArrayList<>(List.of(List.of(), List.of()));

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
            int node = NONE;
            for (int i = 0; i < path.length; i++) {
                Gap gap = gaps.get(i);
                if (i > 0 && !gap.joins()) {
                    node = edge(node, words + Arrays.asList(GAPS).indexOf(gap));
                }
                node = edge(node, path[i]);
            }
            List<Entry> at = entries.get(node);
            if (at.stream().noneMatch(known -> known.equals(entry))) {
                List<Entry> more = new ArrayList<>(at);
                more.add(entry);
                entries.set(node, more);
            }
        }

        private int edge(int node, int word) {
            return edges.computeIfAbsent(
                    key(node, word),
                    unknown -> {
                        entries.add(List.of());
                        return entries.size() - 1;
                    });
        }

        FormTrie build() {
            return new FormTrie(this);
        }
    }
}
