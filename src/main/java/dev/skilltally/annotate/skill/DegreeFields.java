package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Fields of study: "degree in Computer Science, Data Analytics or a related field" names no skill.
 * A field stands behind a degree, in the same line, before any word that turns to what else is
 * asked for; or before the end of a list that tells of fields ("statistics, economics or a related
 * discipline"), with no such word before it either.
 */
final class DegreeFields {
    private static final int FARTHEST_DEGREE = 28;
    private static final int WITHIN_LINKS = 6;
    private static final int FARTHEST_FIELD = 24;
    private static final int LONGEST_DEGREE = 4;
    private static final int WITHIN_LIST = 16;

    private final DegreeWords words;
    private final Tokens tokens;
    private int @Nullable [] degrees;
    private int @Nullable [] endsOfLists;

    DegreeFields(DegreeWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether the word at a token is a field of a degree that is named before it. */
    boolean isField(int first) {
        return (isNearDegree(first) && isFieldOf(first))
                || (isNearEndOfList(first) && isInList(first))
                || isBehindStudy(first);
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
        return IntStream.range(0, tokens.size()).filter(this::isDegree).toArray();
    }

    /** Whether a degree ends at a token: "PhD", "degree", "Ph.D", "B.Tech". */
    private boolean isDegree(int token) {
        return words.isDegree(tokens.id(token))
                || (token > 0
                        && tokens.gap(token) == Gap.DOT
                        && words.isInitial(tokens.id(token - 1))
                        && words.isBehindInitial(tokens.id(token)));
    }

    private boolean isNearEndOfList(int first) {
        int[] all = endsOfLists;
        if (all == null) {
            all = IntStream.range(1, tokens.size()).filter(this::endsListOfFields).toArray();
            endsOfLists = all;
        }
        int at = Arrays.binarySearch(all, first + 1);
        int found = at >= 0 ? at : -at - 1;
        return found < all.length && all[found] - first < FARTHEST_FIELD;
    }

    /** "or a related technical field", "or other quantitative disciplines"; "Computer Science". */
    private boolean endsListOfFields(int token) {
        int word = tokens.id(token);
        if (words.isStudyBehind(word)) {
            return words.isStudy(tokens.id(token - 1)) && tokens.gap(token).joins();
        }
        if (!words.isField(word)) {
            return false;
        }
        int stop = Math.max(0, token - LONGEST_DEGREE);
        for (int before = token - 1; before >= stop && tokens.gap(before + 1).joins(); before--) {
            if (words.isKindOfField(tokens.id(before))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but items stands from a word to the end of a list, nor a skill before it. */
    private boolean isInList(int first) {
        int stop = Math.min(tokens.size(), first + FARTHEST_FIELD);
        boolean separated = false;
        for (int token = first + 1; token < stop; token++) {
            Gap gap = tokens.gap(token);
            int word = tokens.id(token);
            if (gap.compareTo(Gap.SEPARATOR) >= 0 || words.isEnd(word)) {
                return false;
            }
            separated |= gap == Gap.COMMA || gap == Gap.SLASH || words.isPreposition(word);
            if (separated && endsListOfFields(token)) {
                return !isAskedFor(first);
            }
        }
        return false;
    }

    /** Whether a list goes on from a study: "Computer Science / Statistics / Data Mining". */
    private boolean isBehindStudy(int first) {
        int stop = Math.max(1, first - WITHIN_LIST);
        boolean separated = false;
        for (int token = first; token > stop; token--) {
            if (isBarrier(token) || words.isEnd(tokens.id(token - 1))) {
                return false;
            }
            Gap gap = tokens.gap(token);
            separated |= gap == Gap.COMMA || gap == Gap.SLASH;
            if (separated
                    && words.isStudyBehind(tokens.id(token - 1))
                    && words.isStudy(tokens.id(token - 2))) {
                return !isAskedFor(token);
            }
        }
        return false;
    }

    /**
     * Whether the clause before a word speaks of skill: "experience in statistics or a related".
     */
    private boolean isAskedFor(int first) {
        int stop = Math.max(0, first - FARTHEST_DEGREE);
        for (int token = first; token > stop; token--) {
            if (isBarrier(token)) {
                return false;
            }
            if (words.isEnd(tokens.id(token - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBarrier(int token) {
        Gap gap = tokens.gap(token);
        return (gap == Gap.LINE && !goesOn(token))
                || (gap == Gap.STOP && !isShort(token - 1) && !isDegree(token - 1))
                || gap == Gap.SEPARATOR;
    }

    private boolean isFieldOf(int first) {
        for (int token = first; token > 0 && first - token < FARTHEST_DEGREE; token--) {
            if (isBarrier(token)) {
                return false;
            }
            if (isDegree(token - 1) && isLinked(token)) {
                return true;
            }
            if (words.isEnd(tokens.id(token - 1)) && !words.isEmphasis(tokens.id(token))) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether "in" or "of", another word that only links, a colon, dash or bracket follows a
     * degree; "is required" and "program" may stand between.
     */
    private boolean isLinked(int token) {
        int stop = Math.min(tokens.size(), token + WITHIN_LINKS);
        int at = token;
        while (at < stop && words.isAside(tokens.id(at)) && !isSign(at)) {
            at++;
        }
        return at < stop && (words.isLink(tokens.id(at)) || isSign(at));
    }

    private boolean isSign(int token) {
        Gap gap = tokens.gap(token);
        return gap == Gap.COLON || gap == Gap.DASH || gap == Gap.OPEN_PARENTHESIS;
    }

    /** Whether a line break is only one of layout: the line before it ends in "in" or "of". */
    private boolean goesOn(int token) {
        return words.isPreposition(tokens.id(token - 1));
    }

    private boolean isShort(int token) {
        return tokens.end(token) - tokens.start(token) <= 2;
    }
}
