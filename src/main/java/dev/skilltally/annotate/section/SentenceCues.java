package dev.skilltally.annotate.section;

import dev.skilltally.posting.Modality;
import dev.skilltally.taxonomy.CuePhrase;
import dev.skilltally.text.Block;
import dev.skilltally.text.Letters;

import java.util.Arrays;
import java.util.List;

/**
 * The sentence around a mention, as far as it matters, and what its cues say. Carried from mention
 * to mention: a sentence is read once, however many mentions stand in it, since texts without any
 * full stop are one long sentence.
 */
final class SentenceCues {
    private static final int NEGATED = CueLexicon.bit(CuePhrase.Kind.NEGATED);
    private static final int NEGATED_BEHIND = CueLexicon.bit(CuePhrase.Kind.NEGATED_BEHIND);
    private static final int PREFERRED = CueLexicon.bit(CuePhrase.Kind.PREFERRED);
    private static final int PREFERRED_AFTER = CueLexicon.bit(CuePhrase.Kind.PREFERRED_AFTER);
    private static final int REQUIRED = CueLexicon.bit(CuePhrase.Kind.REQUIRED);

    /** What tells how a skill is asked for; the others tell what a section is. */
    private static final int OF_SENTENCE =
            Arrays.stream(CuePhrase.Kind.values())
                    .filter(kind -> kind.compareTo(CuePhrase.Kind.PREFERRED) >= 0)
                    .mapToInt(CueLexicon::bit)
                    .sum();

    /** Characters between a negation and what it negates, at most: "no prior Java". */
    private static final int REACH_OF_NEGATION = 14;

    /** The same before a short form in brackets: "no Amazon Web Services (AWS) required". */
    private static final int REACH_INTO_BRACKETS = 40;

    private final String text;
    private final List<Block> blocks;
    private final CueReading cues;

    /** The sentence, and the mention in it that was looked at last. */
    private int from;

    private int to;
    private int start;
    private int end;

    /** What its cues say, from the first of them up to the one behind the last. */
    private int firstCue;

    private int cuesEnd;
    private int kinds;
    private Modality firstAsked = Modality.CONTEXT;
    private int lastPreferred;

    /** The cues that start before the mention's end are read; what the last of them asks. */
    private int cuesRead;

    private Modality before = Modality.CONTEXT;

    SentenceCues(String text, List<Block> blocks, CueReading cues) {
        this.text = text;
        this.blocks = blocks;
        this.cues = cues;
    }

    /** Goes to a mention; quick where it stands behind the last one, in the same sentence. */
    void moveTo(int mentionStart, int mentionEnd) {
        boolean same = mentionStart >= end && mentionStart < to && mentionEnd <= to;
        int lastEnd = same ? lastEndIn(start, end) : -1;
        start = mentionStart;
        end = mentionEnd;
        if (!same) {
            findBounds();
            readCues();
        } else if (lastEnd >= 0) {
            from = lastEnd + 1;
            readCues();
        }
        readCuesBefore();
    }

    /** First character of the sentence, inclusive. */
    int start() {
        return from;
    }

    private void findBounds() {
        Block block = block(start);
        from = start;
        while (from > block.start() && !isEnd(from - 1)) {
            from--;
        }
        to = end;
        while (to < block.end() && !isEnd(to)) {
            to++;
        }
    }

    /** The last end of a sentence inside a mention ("ASP.NET"); -1 where there is none. */
    private int lastEndIn(int spanStart, int spanEnd) {
        int at = spanEnd - 1;
        while (at >= spanStart && !isEnd(at)) {
            at--;
        }
        return at >= spanStart ? at : -1;
    }

    private Block block(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.get(low);
    }

    /** A stop behind a word, and not one of "e.g." or "B.S."; bullets inside a line too. */
    private boolean isEnd(int at) {
        char c = text.charAt(at);
        if (c == '•' || c == ';' || c == '!' || c == '?' || c == '\n') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        int behind = at + 1;
        if (behind >= text.length()) {
            return true;
        }
        boolean initial =
                at > 1
                        && Letters.fold(text.charAt(at - 2)) == 0
                        && Letters.fold(text.charAt(at - 1)) != 0;
        return !initial
                && (text.charAt(behind) == ' '
                        || text.charAt(behind) == '\n'
                        || Character.isUpperCase(text.charAt(behind)));
    }

    private void readCues() {
        firstCue = cues.firstFrom(from);
        kinds = 0;
        firstAsked = Modality.CONTEXT;
        lastPreferred = -1;
        int cue = firstCue;
        for (; cue < cues.size() && cues.start(cue) < to; cue++) {
            kinds |= cues.value(cue);
            if (cues.is(cue, PREFERRED_AFTER)) {
                continue;
            }
            if (cues.is(cue, PREFERRED)) {
                lastPreferred = cues.start(cue);
            }
            firstAsked = firstAsked == Modality.CONTEXT ? asked(cue) : firstAsked;
        }
        cuesEnd = cue;
        cuesRead = firstCue;
        before = Modality.CONTEXT;
    }

    private void readCuesBefore() {
        while (cuesRead < cuesEnd && cues.start(cuesRead) < end) {
            Modality asked = asked(cuesRead);
            before = asked == Modality.CONTEXT ? before : asked;
            cuesRead++;
        }
    }

    private Modality asked(int cue) {
        if (cues.is(cue, PREFERRED | PREFERRED_AFTER)) {
            return Modality.PREFERRED;
        }
        return cues.is(cue, REQUIRED) ? Modality.REQUIRED : Modality.CONTEXT;
    }

    boolean has(int kind) {
        return (kinds & kind) != 0;
    }

    /**
     * Whether the sentence's first cue, words of headings left out, is of a kind and stands before
     * the mention.
     */
    boolean opensWith(int kind, int reach) {
        int first = firstCue;
        while (first < cuesEnd && !cues.is(first, OF_SENTENCE)) {
            first++;
        }
        return first < cuesEnd
                && cues.start(first) < Math.min(start, from + reach)
                && cues.is(first, kind);
    }

    /** What the nearest cue of asking says; the one behind the mention over the one before. */
    Modality nearest() {
        if (before == Modality.CONTEXT) {
            return firstAsked;
        }
        return lastPreferred >= end ? Modality.PREFERRED : before;
    }

    boolean negates() {
        return negatesFromBefore() || negatesFromBehind();
    }

    private boolean negatesFromBefore() {
        boolean inBrackets = start > 0 && text.charAt(start - 1) == '(';
        int reach = inBrackets ? REACH_INTO_BRACKETS : REACH_OF_NEGATION;
        for (int i = cuesRead - 1; i >= firstCue && start - cues.end(i) <= reach; i--) {
            if (cues.is(i, NEGATED) && cues.end(i) <= start) {
                return true;
            }
        }
        return false;
    }

    private boolean negatesFromBehind() {
        for (int i = cuesRead; i < cuesEnd && cues.start(i) - end <= REACH_OF_NEGATION; i++) {
            if (cues.is(i, NEGATED_BEHIND)) {
                return true;
            }
        }
        return false;
    }
}
