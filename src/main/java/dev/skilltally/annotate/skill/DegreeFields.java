package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

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
    private final String text;
    private final Tokens tokens;
    private @Nullable Marks marks;

    DegreeFields(DegreeWords words, String text, Tokens tokens) {
        this.words = words;
        this.text = text;
        this.tokens = tokens;
    }

    /** Whether the word at a token is a field of a degree that is named before it. */
    boolean isField(int first) {
        return (isNearDegree(first) && isFieldOf(first))
                || (isNearEndOfList(first) && isInList(first))
                || isBehindStudy(first);
    }

    private boolean isNearDegree(int first) {
        int before = marks().degrees().lastBefore(first);
        return before >= 0 && first - before < FARTHEST_DEGREE;
    }

    /** Where degrees, ends of lists of fields, and studies stand: in most postings few. */
    private record Marks(IntList degrees, IntList endsOfLists, IntList studies) {}

    /** Found in one pass when they are first asked for. */
    private Marks marks() {
        Marks known = marks;
        if (known == null) {
            known = new Marks(new IntList(), new IntList(), new IntList());
            for (int token = 0; token < tokens.size(); token++) {
                if (words.isMark(tokens.id(token))) {
                    mark(token, known);
                }
            }
            marks = known;
        }
        return known;
    }

    private void mark(int token, Marks found) {
        if (isDegree(token)) {
            found.degrees().add(token);
        }
        if (token > 0 && endsListOfFields(token)) {
            found.endsOfLists().add(token);
        }
        if (token > 0 && isStudyBefore(token)) {
            found.studies().add(token);
        }
    }

    /** "Computer Science". */
    private boolean isStudyBefore(int token) {
        return words.isStudyBehind(tokens.id(token)) && words.isStudy(tokens.id(token - 1));
    }

    /**
     * Whether a degree ends at a token: "PhD", "degree", "Ph.D", "B.Tech"; what stands for one, a
     * "qualification in" or an "educational background"; or a kind of fields before examples: "a
     * quantitative field such as".
     */
    private boolean isDegree(int token) {
        int word = tokens.id(token);
        if (words.isDegree(word)) {
            return true;
        }
        if (words.isEducation(word) && isPrepositionNext(token)) {
            return true;
        }
        if (token == 0) {
            return false;
        }
        int before = tokens.id(token - 1);
        return (tokens.gap(token) == Gap.DOT
                        && words.isInitial(before)
                        && words.isBehindInitial(word))
                || (words.isBackground(word) && words.isEducational(before))
                || (words.isField(word) && words.isKindOfField(before) && isBeforeExamples(token));
    }

    private boolean isPrepositionNext(int token) {
        int next = token + 1;
        return next < tokens.size()
                && tokens.gap(next).joins()
                && words.isPreposition(tokens.id(next));
    }

    /** Whether a bracket or "such as" follows, and no experience in the field is spoken of. */
    private boolean isBeforeExamples(int token) {
        int next = token + 1;
        return next < tokens.size()
                && (tokens.gap(next) == Gap.OPEN_PARENTHESIS || words.isExample(tokens.id(next)))
                && !isAskedFor(token);
    }

    private boolean isNearEndOfList(int first) {
        int behind = marks().endsOfLists().firstBehind(first);
        return behind >= 0 && behind - first < FARTHEST_FIELD;
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
            if (words.isTo(tokens.id(before))) {
                return false;
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
        if (marks().studies().lastBefore(first) < stop) {
            return false;
        }
        boolean separated = false;
        for (int token = first; token > stop; token--) {
            if (isBarrier(token) || words.isEnd(tokens.id(token - 1))) {
                return false;
            }
            Gap gap = tokens.gap(token);
            separated |= gap == Gap.COMMA || gap == Gap.SLASH;
            if (separated && isStudyBefore(token - 1)) {
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
            if (isDegree(token - 1) && (isLinked(token) || isNamedAtOnce(token))) {
                return true;
            }
            if (words.isEnd(tokens.id(token - 1)) && !words.isEmphasis(tokens.id(token))) {
                return false;
            }
            if (words.isTo(tokens.id(token - 1)) && !isRelated(token - 2)) {
                return false;
            }
        }
        return false;
    }

    /** "A field related to statistics", but not "a PhD in economics to build models". */
    private boolean isRelated(int token) {
        return token >= 0 && words.isKindOfField(tokens.id(token));
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

    /** "MS Statistics", but neither "a BA who" nor "MS, statistics" nor "MS Excel". */
    private boolean isNamedAtOnce(int token) {
        return words.isAbbreviation(tokens.id(token - 1))
                && tokens.gap(token) == Gap.SPACE
                && !words.isProduct(tokens.id(token))
                && Character.isUpperCase(text.charAt(tokens.start(token)));
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

    /** Tokens, ascending. */
    private static final class IntList {
        private int[] tokens = new int[8];
        private int size;

        void add(int token) {
            if (size == tokens.length) {
                tokens = Arrays.copyOf(tokens, size * 2);
            }
            tokens[size++] = token;
        }

        /** The last one before a token; -1 where none is. */
        int lastBefore(int token) {
            int at = Arrays.binarySearch(tokens, 0, size, token);
            int before = (at >= 0 ? at : -at - 1) - 1;
            return before < 0 ? -1 : tokens[before];
        }

        /** The first one behind a token; -1 where none is. */
        int firstBehind(int token) {
            int at = Arrays.binarySearch(tokens, 0, size, token + 1);
            int behind = at >= 0 ? at : -at - 1;
            return behind == size ? -1 : tokens[behind];
        }
    }
}
