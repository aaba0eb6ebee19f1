package dev.skilltally.taxonomy;

import java.io.Serializable;

/**
 * A phrase by which postings say which part of them is what, or how a skill is asked for.
 *
 * @param kind what it tells
 * @param text the phrase: words as they are written, in any case
 * @param language ISO 639-1 code of the language it belongs to
 * @param source file and line
 */
public record CuePhrase(Kind kind, String text, String language, String source)
        implements Serializable {

    /** What a phrase tells. The first ones stand in headings, the next in paragraphs. */
    public enum Kind {
        HEADING_REQUIREMENTS,
        HEADING_PREFERRED,
        HEADING_DUTIES,
        HEADING_COMPANY,
        HEADING_BENEFITS,
        HEADING_EQUAL_OPPORTUNITY,
        HEADING_OTHER,
        PARAGRAPH_COMPANY,
        PARAGRAPH_BENEFITS,
        PARAGRAPH_EQUAL_OPPORTUNITY,
        /** The skills of the sentence are wished for: "is a plus". */
        PREFERRED,
        /** The skills behind it are wished for: "ideally". */
        PREFERRED_AFTER,
        /** The skills of the sentence are asked for: "must have". */
        REQUIRED,
        /** The sentence speaks of what a person can do or has done: "experience with". */
        SKILL,
        /** The sentence speaks of what a person will do: "you will". */
        DUTY,
        /** The sentence speaks of the surroundings: "our stack". */
        CONTEXT,
        /** The sentence tells the tools in use, whoever speaks: "our stack". */
        STACK,
        /** The skill right behind it is not asked for: "no", "instead of". */
        NEGATED,
        /** The skill right before it is not asked for: "is not required". */
        NEGATED_BEHIND,
        /** Looks like a negation and is none: "not only". */
        NOT_NEGATED,
        /** A verb that opens a line of duties. */
        VERB
    }
}
