package dev.skilltally.annotate.skill;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the occurrences of forms in the tokens of one text, leftmost and longest. */
final class Occurrences {
    private final Passage passage;
    private int[] path = new int[16];

    Occurrences(Passage passage) {
        this.passage = passage;
    }

    /** The occurrences among some tokens, in order; no two overlap. */
    List<Slot> among(int from, int to) {
        List<Slot> slots = new ArrayList<>();
        FormTrie trie = passage.trie();
        int token = from;
        while (token < to) {
            Slot slot =
                    trie.root(passage.tokens().id(token)) == FormTrie.NONE
                            ? null
                            : longestAt(token, to);
            if (slot == null) {
                token++;
            } else {
                slots.add(slot);
                token = slot.last() + 1;
            }
        }
        return slots;
    }

    /** The longest occurrence that starts at a token and ends before another; null if none does. */
    @Nullable Slot longestAt(int first, int to) {
        int deepest = walk(first, to);
        for (int depth = deepest; depth >= 0; depth--) {
            FormTrie.Entry[] entries = passage.trie().entries(path[depth]);
            if (entries != null) {
                Slot slot = slot(entries, first, first + depth);
                if (slot != null) {
                    return slot;
                }
            }
        }
        return null;
    }

    /** Fills the path of nodes; returns the index of the last, -1 where there is none. */
    private int walk(int first, int to) {
        FormTrie trie = passage.trie();
        int node = first < to ? trie.root(passage.tokens().id(first)) : FormTrie.NONE;
        int depth = -1;
        int token = first;
        while (node != FormTrie.NONE) {
            depth++;
            if (depth == path.length) {
                path = Arrays.copyOf(path, depth * 2);
            }
            path[depth] = node;
            token++;
            node =
                    token < to
                            ? trie.next(
                                    node, passage.tokens().gap(token), passage.tokens().id(token))
                            : FormTrie.NONE;
        }
        return depth;
    }

    private @Nullable Slot slot(FormTrie.Entry[] entries, int first, int last) {
        List<CompiledForm> unsure = new ArrayList<>(1);
        for (FormTrie.Entry entry : entries) {
            CompiledForm form = entry.form();
            String reason = passage.refusal(entry, first, last);
            if (reason != null) {
                passage.refuse(form, first, last, reason);
            } else if (form.isSure()) {
                return new Slot(first, last, List.of(form), passage.isEmployer(form, first, last));
            } else {
                unsure.add(form);
            }
        }
        return unsure.isEmpty() ? null : new Slot(first, last, List.copyOf(unsure), false);
    }
}
