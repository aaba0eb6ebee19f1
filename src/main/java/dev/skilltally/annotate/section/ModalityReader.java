package dev.skilltally.annotate.section;

import dev.skilltally.posting.Modality;
import dev.skilltally.posting.Section;
import dev.skilltally.taxonomy.CuePhrase;
import dev.skilltally.text.Block;
import dev.skilltally.text.Letters;

import java.util.List;

/**
 * Tells how a skill is asked for: by the words of its sentence first ("is a plus"), then by the
 * section, then by what kind of line it stands in.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class ModalityReader {
    private static final int CONTEXT = CueLexicon.bit(CuePhrase.Kind.CONTEXT);
    private static final int DUTY = CueLexicon.bit(CuePhrase.Kind.DUTY);
    private static final int NEGATED = CueLexicon.bit(CuePhrase.Kind.NEGATED);
    private static final int NEGATED_BEHIND = CueLexicon.bit(CuePhrase.Kind.NEGATED_BEHIND);
    private static final int PREFERRED = CueLexicon.bit(CuePhrase.Kind.PREFERRED);
    private static final int PREFERRED_AFTER = CueLexicon.bit(CuePhrase.Kind.PREFERRED_AFTER);
    private static final int REQUIRED = CueLexicon.bit(CuePhrase.Kind.REQUIRED);
    private static final int SKILL = CueLexicon.bit(CuePhrase.Kind.SKILL);
    private static final int VERB = CueLexicon.bit(CuePhrase.Kind.VERB);

    /** Characters before a phrase that still opens its sentence: "5+ years of experience". */
    private static final int REACH_OF_OPENING = 25;

    /** Characters between a negation and what it negates, at most: "no prior Java". */
    private static final int REACH_OF_NEGATION = 14;

    /** The same before a short form in brackets: "no Amazon Web Services (AWS) required". */
    private static final int REACH_INTO_BRACKETS = 40;

    /** How a mention at a span of the cleaned text is asked for. */
    public Modality read(Sections sections, int start, int end) {
        Section section = sections.at(start);
        Sentence sentence = Sentence.around(sections, start, end);
        if (sentence.negates()) {
            return Modality.NEGATED;
        }
        return switch (section) {
            case EQUAL_OPPORTUNITY -> Modality.BOILERPLATE;
            case BENEFITS, COMPANY -> inBoilerplate(sentence);
            case TITLE -> Modality.DUTY;
            case PREFERRED ->
                    sentence.nearest() == Modality.REQUIRED
                            ? Modality.REQUIRED
                            : Modality.PREFERRED;
            case REQUIREMENTS ->
                    sentence.nearest() == Modality.PREFERRED
                            ? Modality.PREFERRED
                            : Modality.REQUIRED;
            case DUTIES -> inDuties(sentence);
            case OTHER -> inOther(sentence);
        };
    }

    /**
     * A heading that no phrase knows leaves such a section open; lines that ask or tell of work in
     * so many words still count.
     */
    private static Modality inBoilerplate(Sentence sentence) {
        if (sentence.opensWithVerb()) {
            return Modality.DUTY;
        }
        return sentence.opensWithSkill() ? orRequired(sentence.nearest()) : Modality.BOILERPLATE;
    }

    private static Modality orRequired(Modality nearest) {
        return nearest == Modality.CONTEXT ? Modality.REQUIRED : nearest;
    }

    private static Modality inDuties(Sentence sentence) {
        Modality nearest = sentence.nearest();
        if (nearest != Modality.CONTEXT) {
            return nearest;
        }
        if (sentence.opensWithVerb()) {
            return Modality.DUTY;
        }
        if (sentence.has(SKILL)) {
            return Modality.REQUIRED;
        }
        return sentence.has(CONTEXT) ? Modality.CONTEXT : Modality.DUTY;
    }

    private static Modality inOther(Sentence sentence) {
        Modality nearest = sentence.nearest();
        if (nearest != Modality.CONTEXT) {
            return nearest;
        }
        if (sentence.opensWithVerb()) {
            return Modality.DUTY;
        }
        if (sentence.has(SKILL)) {
            return Modality.REQUIRED;
        }
        return sentence.has(DUTY) ? Modality.DUTY : Modality.CONTEXT;
    }

    /** The sentence around a mention, as far as it matters. */
    private record Sentence(CueReading cues, int from, int to, int start, int end, int reach) {
        static Sentence around(Sections sections, int start, int end) {
            String text = sections.text().text();
            Block block = block(sections.text().blocks(), start);
            int from = start;
            while (from > block.start() && !isEnd(text, from - 1)) {
                from--;
            }
            int to = end;
            while (to < block.end() && !isEnd(text, to)) {
                to++;
            }
            boolean inBrackets = start > 0 && text.charAt(start - 1) == '(';
            int reach = inBrackets ? REACH_INTO_BRACKETS : REACH_OF_NEGATION;
            return new Sentence(sections.cues(), from, to, start, end, reach);
        }

        private static Block block(List<Block> blocks, int offset) {
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
        private static boolean isEnd(String text, int at) {
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

        boolean has(int bit) {
            for (int i = cues.firstFrom(from); i < cues.size() && cues.start(i) < to; i++) {
                if (cues.is(i, bit)) {
                    return true;
                }
            }
            return false;
        }

        boolean opensWithVerb() {
            return opensWith(VERB, 3);
        }

        boolean opensWithSkill() {
            return opensWith(SKILL, REACH_OF_OPENING);
        }

        private boolean opensWith(int kind, int reach) {
            int first = cues.firstFrom(from);
            return first < cues.size()
                    && cues.start(first) < Math.min(start, from + reach)
                    && cues.is(first, kind);
        }

        /** What the nearest cue of asking says; the one behind the mention over the one before. */
        Modality nearest() {
            Modality before = Modality.CONTEXT;
            for (int i = cues.firstFrom(from); i < cues.size() && cues.start(i) < to; i++) {
                boolean behind = cues.start(i) >= end;
                if (cues.is(i, PREFERRED_AFTER)) {
                    before = behind ? before : Modality.PREFERRED;
                } else if (cues.is(i, PREFERRED)) {
                    if (behind) {
                        return Modality.PREFERRED;
                    }
                    before = Modality.PREFERRED;
                } else if (cues.is(i, REQUIRED)) {
                    if (behind && before == Modality.CONTEXT) {
                        return Modality.REQUIRED;
                    }
                    before = behind ? before : Modality.REQUIRED;
                }
            }
            return before;
        }

        boolean negates() {
            for (int i = cues.firstFrom(from); i < cues.size() && cues.start(i) < to; i++) {
                boolean before = cues.end(i) <= start && start - cues.end(i) <= reach;
                boolean behind = cues.start(i) >= end && cues.start(i) - end <= REACH_OF_NEGATION;
                if ((before && cues.is(i, NEGATED)) || (behind && cues.is(i, NEGATED_BEHIND))) {
                    return true;
                }
            }
            return false;
        }
    }
}
