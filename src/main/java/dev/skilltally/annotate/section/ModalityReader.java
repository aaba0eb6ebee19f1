package dev.skilltally.annotate.section;

import dev.skilltally.posting.Modality;
import dev.skilltally.posting.Section;
import dev.skilltally.taxonomy.CuePhrase;

/**
 * Tells how a skill is asked for: by the words of its sentence first ("is a plus"), then by the
 * section, then by what kind of line it stands in.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class ModalityReader {
    private static final int CONTEXT = CueLexicon.bit(CuePhrase.Kind.CONTEXT);
    private static final int DUTY = CueLexicon.bit(CuePhrase.Kind.DUTY);
    private static final int SKILL = CueLexicon.bit(CuePhrase.Kind.SKILL);
    private static final int PREFERRED = CueLexicon.bit(CuePhrase.Kind.PREFERRED);
    private static final int STACK = CueLexicon.bit(CuePhrase.Kind.STACK);
    private static final int VERB = CueLexicon.bit(CuePhrase.Kind.VERB);

    /** Characters before a verb that still opens its sentence: a bullet. */
    private static final int REACH_OF_VERB = 3;

    /** Characters before a phrase that still opens its sentence: "5+ years of experience". */
    private static final int REACH_OF_OPENING = 25;

    /** How a mention at a span of the cleaned text is asked for. */
    public Modality read(Sections sections, int start, int end) {
        Section section = sections.at(start);
        SentenceCues sentence = sections.sentenceAround(start, end);
        if (sentence.negates()) {
            return Modality.NEGATED;
        }
        return switch (section) {
            case EQUAL_OPPORTUNITY -> Modality.BOILERPLATE;
            case BENEFITS -> inBoilerplate(sentence);
            case COMPANY -> ofCompany(sentence);
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
     * Whether anything in a stretch of the cleaned text is asked for, a duty or what is worked
     * with: by its section or, sentence by sentence, by its words.
     *
     * @param start first character, inclusive
     * @param end last character, exclusive
     */
    public boolean asks(Sections sections, int start, int end) {
        int at = sections.lastOfWord(start, end);
        while (at >= start) {
            boolean bySection =
                    switch (sections.at(at)) {
                        case REQUIREMENTS, PREFERRED, DUTIES -> true;
                        default -> false;
                    };
            boolean byWords = isAsked(read(sections, at, at + 1));
            SentenceCues sentence = sections.sentenceAround(at, at + 1);
            if (bySection || byWords || sentence.has(STACK)) {
                return true;
            }
            at = sections.lastOfWord(start, sentence.start());
        }
        return false;
    }

    private static boolean isAsked(Modality modality) {
        return modality == Modality.REQUIRED
                || modality == Modality.PREFERRED
                || modality == Modality.DUTY;
    }

    /**
     * A heading that no phrase knows leaves such a section open; lines that ask or tell of work in
     * so many words still count.
     */
    private static Modality inBoilerplate(SentenceCues sentence) {
        if (sentence.opensWith(VERB, REACH_OF_VERB)) {
            return Modality.DUTY;
        }
        return sentence.opensWith(SKILL, REACH_OF_OPENING)
                ? orRequired(sentence.nearest())
                : Modality.BOILERPLATE;
    }

    /**
     * "Python preferred" asks, and "our stack" tells what is worked with, in such a section too.
     */
    private static Modality ofCompany(SentenceCues sentence) {
        if (sentence.has(STACK)) {
            return Modality.CONTEXT;
        }
        return sentence.has(PREFERRED) ? Modality.PREFERRED : inBoilerplate(sentence);
    }

    private static Modality orRequired(Modality nearest) {
        return nearest == Modality.CONTEXT ? Modality.REQUIRED : nearest;
    }

    private static Modality inDuties(SentenceCues sentence) {
        Modality nearest = sentence.nearest();
        if (nearest != Modality.CONTEXT) {
            return nearest;
        }
        if (sentence.opensWith(VERB, REACH_OF_VERB)) {
            return Modality.DUTY;
        }
        if (sentence.has(SKILL)) {
            return Modality.REQUIRED;
        }
        return sentence.has(CONTEXT | STACK) ? Modality.CONTEXT : Modality.DUTY;
    }

    private static Modality inOther(SentenceCues sentence) {
        Modality nearest = sentence.nearest();
        if (nearest != Modality.CONTEXT) {
            return nearest;
        }
        if (sentence.opensWith(VERB, REACH_OF_VERB)) {
            return Modality.DUTY;
        }
        if (sentence.has(SKILL)) {
            return Modality.REQUIRED;
        }
        return sentence.has(DUTY) ? Modality.DUTY : Modality.CONTEXT;
    }
}
