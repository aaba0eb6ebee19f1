package dev.skilltally.annotate;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;

/**
 * Fields of study: "degree in Computer Science, Data Analytics or a related field" names no skill.
 * A field stands behind a degree, in the same line, before any word that turns to what else is
 * asked for.
 */
final class DegreeFields {
    private static final int FARTHEST_DEGREE = 28;
    private static final int WITHIN_LINKS = 6;

    private final DegreeWords words;
    private final Tokens tokens;

    DegreeFields(DegreeWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether the word at a token is a field of a degree that is named before it. */
    boolean isField(int first) {
        for (int token = first; token > 0 && first - token < FARTHEST_DEGREE; token--) {
            Gap gap = tokens.gap(token);
            if (gap == Gap.LINE
                    || (gap == Gap.STOP && !isShort(token - 1))
                    || gap == Gap.SEPARATOR) {
                return false;
            }
            int word = tokens.id(token - 1);
            if (words.isEnd(word) && !words.isEmphasis(tokens.id(token))) {
                return false;
            }
            if (words.isDegree(word) && isLinked(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "in" or "of" follows a degree shortly, over words that only link. */
    private boolean isLinked(int token) {
        int stop = Math.min(tokens.size(), token + WITHIN_LINKS);
        return token < stop && words.isLink(tokens.id(token));
    }

    private boolean isShort(int token) {
        return tokens.end(token) - tokens.start(token) <= 2;
    }
}
