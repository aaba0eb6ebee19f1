package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    private int @Nullable [] degrees;

    DegreeFields(DegreeWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether the word at a token is a field of a degree that is named before it. */
    boolean isField(int first) {
        return isNearDegree(first) && isFieldOf(first);
    }

    private boolean isNearDegree(int first) {
        int[] all = degrees;
        if (all == null) {
            all = findDegrees();
            degrees = all;
        }
        int at = Arrays.binarySearch(all, first);
        int found = at >= 0 ? at - 1 : -at - 2;
        return found >= 0 && first - all[found] < FARTHEST_DEGREE;
    }

    /** The tokens that name degrees; most postings have few. */
    private int[] findDegrees() {
        return IntStream.range(0, tokens.size())
                .filter(token -> words.isDegree(tokens.id(token)))
                .toArray();
    }

    private boolean isFieldOf(int first) {
        for (int token = first; token > 0 && first - token < FARTHEST_DEGREE; token--) {
            Gap gap = tokens.gap(token);
            if ((gap == Gap.LINE && !goesOn(token))
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

    /** Whether "in" or "of", another word that only links, or a colon follows a degree. */
    private boolean isLinked(int token) {
        int stop = Math.min(tokens.size(), token + WITHIN_LINKS);
        return token < stop && (words.isLink(tokens.id(token)) || tokens.gap(token) == Gap.COLON);
    }

    /** Whether a line break is only one of layout: the line before it ends in "in" or "of". */
    private boolean goesOn(int token) {
        return words.isPreposition(tokens.id(token - 1));
    }

    private boolean isShort(int token) {
        return tokens.end(token) - tokens.start(token) <= 2;
    }
}
