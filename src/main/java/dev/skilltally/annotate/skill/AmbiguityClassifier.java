package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.Tokens;

import java.io.Serializable;

/**
 * Decides whether a form that is an ordinary word or letter names its skill where no match rule
 * accepts it. Asked only about forms that the taxonomy marks as learned.
 */
@FunctionalInterface
public interface AmbiguityClassifier extends Serializable {
    /** Refuses every form: there is no model. */
    AmbiguityClassifier NONE =
            (form, text, tokens, first, last) ->
                    new Decision(false, "no rule accepts it, and there is no model to ask");

    /**
     * What the classifier says.
     *
     * @param accepted whether the form names its skill here
     * @param reason the strongest features, for people to read
     */
    record Decision(boolean accepted, String reason) {}

    /**
     * Decides on one occurrence.
     *
     * @param form the form
     * @param text the cleaned text
     * @param tokens its tokens
     * @param first first token of the occurrence, inclusive
     * @param last last token, inclusive
     */
    Decision decide(SurfaceForm form, PostingText text, Tokens tokens, int first, int last);
}
