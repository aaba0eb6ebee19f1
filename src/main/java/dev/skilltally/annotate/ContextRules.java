package dev.skilltally.annotate;

import dev.skilltally.taxonomy.SurfaceForm.Need;
import dev.skilltally.text.Gap;
import dev.skilltally.text.Sentence;
import dev.skilltally.text.Tokens;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The contexts that an ambiguous form may need, judged over the occurrences found in one posting.
 * Each returns why the form counts, or null.
 */
final class ContextRules {
    private static final int LONGEST_ITEM = 4;
    private static final int MOST_ITEMS = 6;

    private final Passage passage;
    private final Tokens tokens;
    private final List<Slot> slots;
    private final int[] slotOfToken;

    ContextRules(Passage passage, List<Slot> slots) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.slots = slots;
        slotOfToken = new int[tokens.size()];
        Arrays.fill(slotOfToken, -1);
        for (int slot = 0; slot < slots.size(); slot++) {
            Slot each = slots.get(slot);
            Arrays.fill(slotOfToken, each.first(), each.last() + 1, slot);
        }
    }

    @Nullable String reason(Set<Need> needs, Slot slot) {
        if (needs.contains(Need.TITLE) && isInTitle(slot)) {
            return "in the title";
        }
        String reason = null;
        if (needs.contains(Need.LIST)) {
            reason = list(slot);
        }
        if (reason == null && needs.contains(Need.CUE)) {
            reason = cue(slot);
        }
        return reason == null && needs.contains(Need.SKILL) ? sentence(slot) : reason;
    }

    private boolean isInTitle(Slot slot) {
        return tokens.end(slot.last()) <= passage.posting().titleEnd();
    }

    private @Nullable String cue(Slot slot) {
        int cue = passage.lexicon().cues().cueBefore(tokens, slot.first());
        return cue < 0 ? null : "after the cue \"" + words(cue, slot.first() - 1) + "\"";
    }

    private @Nullable String list(Slot slot) {
        int neighbour = itemBehind(slot.last());
        if (neighbour < 0) {
            neighbour = itemBefore(slot.first());
        }
        if (neighbour < 0) {
            neighbour = lineBeside(slot);
        }
        return neighbour < 0 ? null : "in a list with " + words(slots.get(neighbour));
    }

    private int itemBehind(int last) {
        int token = last + 1;
        for (int item = 0; item < MOST_ITEMS; item++) {
            int start = behindSeparator(token);
            if (start < 0) {
                return -1;
            }
            int stop = Math.min(tokens.size(), start + LONGEST_ITEM);
            token = start;
            while (token < stop && (token == start || !isSeparated(token))) {
                if (isSure(token)) {
                    return slotOfToken[token];
                }
                if (token > start && tokens.gap(token).compareTo(Gap.DASH) >= 0) {
                    return -1;
                }
                token++;
            }
        }
        return -1;
    }

    /** The first token behind a separator that stands before a token; -1 where none does. */
    private int behindSeparator(int token) {
        if (token >= tokens.size() || tokens.gap(token).compareTo(Gap.COLON) >= 0) {
            return -1;
        }
        boolean separated = tokens.gap(token).separatesItems();
        if (isConjunction(token)) {
            return token + 1 < tokens.size() && tokens.gap(token + 1).compareTo(Gap.COLON) < 0
                    ? token + 1
                    : -1;
        }
        return separated ? token : -1;
    }

    private int itemBefore(int first) {
        int token = first;
        for (int item = 0; item < MOST_ITEMS; item++) {
            int end = beforeSeparator(token);
            if (end < 0) {
                return -1;
            }
            int stop = Math.max(-1, end - LONGEST_ITEM);
            token = end;
            while (token > stop) {
                if (isSure(token)) {
                    return slotOfToken[token];
                }
                if (isSeparated(token)) {
                    break;
                }
                if (tokens.gap(token).compareTo(Gap.DASH) >= 0) {
                    return -1;
                }
                token--;
            }
        }
        return -1;
    }

    /** The last token before a separator that stands before a token; -1 where none does. */
    private int beforeSeparator(int token) {
        if (token <= 0 || tokens.gap(token).compareTo(Gap.COLON) >= 0) {
            return -1;
        }
        int before = token - 1;
        if (isConjunction(before)) {
            return before > 0 && tokens.gap(before).compareTo(Gap.COLON) < 0 ? before - 1 : -1;
        }
        return tokens.gap(token).separatesItems() ? before : -1;
    }

    private boolean isSeparated(int token) {
        return tokens.gap(token).separatesItems() || isConjunction(token);
    }

    private boolean isConjunction(int token) {
        return passage.lexicon().cues().isConjunction(tokens.id(token));
    }

    private boolean isSure(int token) {
        return slotOfToken[token] >= 0 && slots.get(slotOfToken[token]).isSureMention();
    }

    /** A list with an item on each line: the form and its neighbour are whole lines. */
    private int lineBeside(Slot slot) {
        if (!isWholeLine(slot)) {
            return -1;
        }
        int next = slot.last() + 1;
        if (next < tokens.size() && isSure(next) && isWholeLine(slots.get(slotOfToken[next]))) {
            return slotOfToken[next];
        }
        int before = slot.first() - 1;
        boolean found =
                before >= 0 && isSure(before) && isWholeLine(slots.get(slotOfToken[before]));
        return found ? slotOfToken[before] : -1;
    }

    private boolean isWholeLine(Slot slot) {
        int next = slot.last() + 1;
        return tokens.gap(slot.first()) == Gap.LINE
                && (next == tokens.size() || tokens.gap(next) == Gap.LINE);
    }

    private @Nullable String sentence(Slot slot) {
        int start = tokens.start(slot.first());
        Sentence sentence = passage.posting().sentenceAt(start);
        int token = tokens.firstFrom(sentence.start());
        for (; token < tokens.size() && tokens.start(token) < sentence.end(); token++) {
            int other = slotOfToken[token];
            if (isSure(token) && slots.get(other).first() != slot.first()) {
                if (Collections.disjoint(slots.get(other).form().skills(), slot.form().skills())) {
                    return "in a sentence with " + words(slots.get(other));
                }
            }
        }
        return null;
    }

    private String words(Slot slot) {
        return words(slot.first(), slot.last());
    }

    private String words(int first, int last) {
        return passage.text().substring(tokens.start(first), tokens.end(last));
    }
}
