package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SurfaceForm.Need;
import dev.skilltally.text.Gap;
import dev.skilltally.text.Sentence;
import dev.skilltally.text.Tokens;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
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
    private static final int LONGEST_SHORT = 4;
    private static final int LINES_AWAY = 2;
    private static final int LONGEST_LINE = 8;

    /** Tokens that a sentence is read each way: what stands farther off is no context. */
    private static final int FARTHEST = 60;

    private final Passage passage;
    private final Tokens tokens;
    private final List<Slot> slots;
    private final int[] slotOfToken;
    private final BitSet askedFor = new BitSet();

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

    /** Notes that an ambiguous form counts: what stands in a list with it may lean on it. */
    void accept(Slot slot) {
        int found = slotOfToken[slot.first()];
        if (found >= 0 && slots.get(found).last() == slot.last()) {
            askedFor.set(found);
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
                if (isItem(token)) {
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
                if (isItem(token)) {
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

    /** Whether a mention stands at a token that others in its list may lean on. */
    private boolean isItem(int token) {
        return isSure(token) || (slotOfToken[token] >= 0 && askedFor.get(slotOfToken[token]));
    }

    /** A list with an item on each line: the form is a whole line, and so is one nearby. */
    private int lineBeside(Slot slot) {
        if (!isWholeLine(slot)) {
            return -1;
        }
        int found = -1;
        int token = slot.first();
        for (int line = 0; line < LINES_AWAY && found < 0 && token > 0; line++) {
            int end = token - 1;
            token = lineStart(end);
            found = wholeLine(token, end);
        }
        token = slot.last() + 1;
        for (int line = 0; line < LINES_AWAY && found < 0 && token < tokens.size(); line++) {
            int end = lineEnd(token);
            found = wholeLine(token, end);
            token = end + 1;
        }
        return found;
    }

    /** The occurrence that is all of a line; -1 where none is. */
    private int wholeLine(int first, int last) {
        boolean whole = isItem(first) && slots.get(slotOfToken[first]).last() == last;
        return whole ? slotOfToken[first] : -1;
    }

    private int lineStart(int token) {
        int start = token;
        while (token - start < LONGEST_LINE && tokens.gap(start) != Gap.LINE) {
            start--;
        }
        return start;
    }

    private int lineEnd(int token) {
        int end = token;
        while (end - token < LONGEST_LINE
                && end + 1 < tokens.size()
                && tokens.gap(end + 1) != Gap.LINE) {
            end++;
        }
        return end;
    }

    private boolean isWholeLine(Slot slot) {
        int next = slot.last() + 1;
        return tokens.gap(slot.first()) == Gap.LINE
                && (next == tokens.size() || tokens.gap(next) == Gap.LINE);
    }

    /**
     * Another sure skill in the sentence. Up to the next full stops every word is in it, whatever
     * the detector of sentences says, so that it seldom needs to be asked.
     */
    private @Nullable String sentence(Slot slot) {
        int from = stretchStart(slot.first());
        int to = stretchEnd(slot.last());
        int found = otherSkill(slot, from, to);
        if (found < 0 && (isStop(from) || isStop(to)) && isNearOther(slot)) {
            Sentence sentence = passage.posting().sentenceAt(tokens.start(slot.first()));
            found =
                    otherSkill(
                            slot,
                            Math.max(tokens.firstFrom(sentence.start()), slot.first() - FARTHEST),
                            Math.min(tokens.firstFrom(sentence.end()), slot.last() + FARTHEST));
        }
        return found < 0 ? null : "in a sentence with " + words(slots.get(found));
    }

    /** Whether it matters at all where the sentence ends. */
    private boolean isNearOther(Slot slot) {
        int from = Math.max(0, slot.first() - FARTHEST);
        return otherSkill(slot, from, Math.min(tokens.size(), slot.last() + FARTHEST)) >= 0;
    }

    private int stretchStart(int token) {
        int start = token;
        while (start > 0 && token - start < FARTHEST && tokens.gap(start).compareTo(Gap.STOP) < 0) {
            start--;
        }
        return start;
    }

    private int stretchEnd(int token) {
        int end = token + 1;
        while (end < tokens.size()
                && end - token < FARTHEST
                && tokens.gap(end).compareTo(Gap.STOP) < 0) {
            end++;
        }
        return end;
    }

    /** Whether a full stop stands before a token, and may be that of an abbreviation. */
    private boolean isStop(int token) {
        if (token <= 0 || token >= tokens.size() || tokens.gap(token) != Gap.STOP) {
            return false;
        }
        boolean abbreviation = tokens.end(token - 1) - tokens.start(token - 1) <= LONGEST_SHORT;
        return abbreviation || !Character.isUpperCase(passage.text().charAt(tokens.start(token)));
    }

    private int otherSkill(Slot slot, int from, int to) {
        for (int token = from; token < to; token++) {
            int other = slotOfToken[token];
            if (isSure(token)
                    && slots.get(other).first() != slot.first()
                    && Collections.disjoint(
                            slots.get(other).form().skills(), slot.form().skills())) {
                return other;
            }
        }
        return -1;
    }

    private String words(Slot slot) {
        return words(slot.first(), slot.last());
    }

    private String words(int first, int last) {
        return passage.text().substring(tokens.start(first), tokens.end(last));
    }
}
