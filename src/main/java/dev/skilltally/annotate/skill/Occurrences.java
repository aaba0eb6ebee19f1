package dev.skilltally.annotate.skill;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds the occurrences of forms in the tokens of one text that their own rules let through. */
final class Occurrences {
    private final Passage passage;
    private final FormWalk walk;

    Occurrences(Passage passage) {
        this.passage = passage;
        walk = new FormWalk(passage.trie(), passage.tokens());
    }

    /** The occurrences among some tokens, in order, leftmost and longest; no two overlap. */
    List<Slot> among(int from, int to) {
        List<Slot> slots = new ArrayList<>();
        int token = walk.find(from, to);
        while (token >= 0) {
            Slot slot = allowed(token);
            int next = token + 1;
            if (slot != null) {
                slots.add(slot);
                next = slot.last() + 1;
            }
            token = walk.find(next, to);
        }
        return slots;
    }

    /** The longest occurrence that starts at a token and ends before another; null if none does. */
    @Nullable Slot longestAt(int first, int to) {
        return walk.longestAt(first, to) ? allowed(first) : null;
    }

    /** What was walked last, or the next shorter form at its place whose rules let it through. */
    private @Nullable Slot allowed(int first) {
        do {
            FormTrie.Entry[] entries = passage.trie().entries(walk.node());
            Slot slot = entries == null ? null : slot(entries, first, walk.last());
            if (slot != null) {
                return slot;
            }
        } while (walk.longestAt(first, walk.last()));
        return null;
    }

    private @Nullable Slot slot(FormTrie.Entry[] entries, int first, int last) {
        List<CompiledForm> unsure = List.of();
        for (FormTrie.Entry entry : entries) {
            CompiledForm form = entry.form();
            String reason = passage.refusal(entry, first, last);
            if (reason != null) {
                passage.refuse(form, first, last, reason);
            } else if (form.isSure()) {
                return new Slot(first, last, entry.alone(), passage.isEmployer(form, first, last));
            } else {
                unsure = unsure.isEmpty() ? entry.alone() : with(unsure, form);
            }
        }
        if (unsure.isEmpty()) {
            return null;
        }
        boolean employer = passage.isEmployer(unsure.getFirst(), first, last);
        return new Slot(first, last, unsure, employer);
    }

    private static List<CompiledForm> with(List<CompiledForm> forms, CompiledForm form) {
        List<CompiledForm> more = new ArrayList<>(forms);
        more.add(form);
        return List.copyOf(more);
    }
}
