package dev.skilltally.curate;

import dev.skilltally.annotate.FormMatch;
import dev.skilltally.text.Gap;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the terms of one text that are used like skills though none is known there: items of a list
 * that holds a known skill, and names after "experience with" and the like.
 */
final class CandidateTerms {
    private static final int MOST_WORDS = 4;
    private static final int LEAST_KNOWN = 2;
    private static final double AFTER_CUE = 0.5;
    private static final int CONTEXT = 40;
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();

    private static final Set<String> CUES =
            Set.of("with", "in", "using", "of", "like", "including", "as");
    private static final Set<String> CUE_NOUNS =
            Set.of(
                    "experience",
                    "knowledge",
                    "proficiency",
                    "proficient",
                    "familiarity",
                    "familiar",
                    "expertise",
                    "skilled",
                    "fluent",
                    "tools",
                    "technologies",
                    "languages",
                    "frameworks",
                    "such");
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "and",
                    "or",
                    "the",
                    "a",
                    "an",
                    "of",
                    "to",
                    "in",
                    "with",
                    "for",
                    "etc",
                    "other",
                    "our",
                    "your",
                    "their",
                    "you",
                    "we",
                    "is",
                    "are",
                    "will",
                    "be",
                    "by",
                    "on",
                    "at",
                    "from",
                    "e.g.",
                    "g",
                    "e",
                    "i",
                    "as",
                    "that",
                    "this",
                    "experience",
                    "knowledge",
                    "skills",
                    "strong",
                    "excellent",
                    "good",
                    "years",
                    "ability",
                    "including",
                    "e.g",
                    "eg",
                    "i.e",
                    "such",
                    "using",
                    "more",
                    "all",
                    "both",
                    "not",
                    "have",
                    "has",
                    "can");

    private final String text;
    private final Tokens tokens;
    private final List<FormMatch> mentions;
    private final Predicate<String> isName;
    private final List<Candidate> found = new ArrayList<>();

    private CandidateTerms(SkillFinder.Reading reading, Predicate<String> isName) {
        this.isName = isName;
        text = reading.text();
        tokens = TOKENIZER.tokens(text);
        mentions = reading.mentions();
    }

    /**
     * A term with the known skills beside it.
     *
     * @param term as written
     * @param weight how much it looks like a skill here: share of known skills among the other
     *     items of the list, ½ after a cue
     * @param neighbours identifiers of known skills in the same list; empty after a cue
     * @param context the text around it, on one line
     */
    record Candidate(String term, double weight, List<String> neighbours, String context) {
        /** The term in lower case, for counting. */
        String key() {
            return term.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The terms of a text.
     *
     * @param isName whether a skill, by its identifier, is a tool or language: a list without one
     *     is seldom a list of skills
     */
    static List<Candidate> of(SkillFinder.Reading reading, Predicate<String> isName) {
        CandidateTerms terms = new CandidateTerms(reading, isName);
        terms.run();
        return terms.found;
    }

    /** Cuts the text into runs of tokens between separators, and looks at the runs side by side. */
    private void run() {
        int listStart = 0;
        for (int token = 1; token <= tokens.size(); token++) {
            boolean ends = token == tokens.size() || endsList(tokens.gap(token));
            if (ends) {
                list(listStart, token);
                listStart = token;
            }
        }
    }

    private static boolean endsList(Gap gap) {
        return gap == Gap.LINE || gap == Gap.STOP || gap == Gap.COLON || gap == Gap.DASH;
    }

    /** One sentence or line, half-open in tokens. */
    private void list(int from, int to) {
        List<int[]> items = new ArrayList<>();
        int start = from;
        for (int token = from + 1; token <= to; token++) {
            if (token == to || tokens.gap(token).separatesItems() || isConjunction(token)) {
                items.add(new int[] {start, token});
                start = token < to && isConjunction(token) ? token + 1 : token;
            }
        }
        items(items);
        items.forEach(this::afterCue);
    }

    private void items(List<int[]> items) {
        List<String> known = new ArrayList<>();
        int knownItems = 0;
        for (int[] item : items) {
            List<String> skills = skillsIn(item);
            known.addAll(skills);
            knownItems += skills.isEmpty() ? 0 : 1;
        }
        if (knownItems < LEAST_KNOWN || known.stream().noneMatch(isName)) {
            return;
        }
        double weight = (double) knownItems / (items.size() - 1);
        for (int[] item : items) {
            if (skillsIn(item).isEmpty()) {
                candidate(item[0], item[1], weight, known);
            }
        }
    }

    private boolean isConjunction(int token) {
        String word = word(token);
        return word.equals("and") || word.equals("or") || word.equals("&");
    }

    private String word(int token) {
        return text.substring(tokens.start(token), tokens.end(token)).toLowerCase(Locale.ROOT);
    }

    private List<String> skillsIn(int[] item) {
        int start = tokens.start(item[0]);
        int end = tokens.end(Math.max(item[0], item[1] - 1));
        return mentions.stream()
                .filter(mention -> mention.start() < end && mention.end() > start)
                .flatMap(mention -> mention.skills().stream())
                .toList();
    }

    private void afterCue(int[] item) {
        for (int token = item[0]; token + 1 < item[1]; token++) {
            boolean isCue =
                    CUES.contains(word(token)) && token > 0 && CUE_NOUNS.contains(word(token - 1));
            if (isCue && isName(token + 1)) {
                int end = token + 2;
                while (end < item[1] && isName(end) && end - token - 1 < MOST_WORDS) {
                    end++;
                }
                if (skillsIn(new int[] {token + 1, end}).isEmpty()) {
                    candidate(token + 1, end, AFTER_CUE, List.of());
                }
                return;
            }
        }
    }

    /** Written like a name: a capital, a digit or a sign in it. */
    private boolean isName(int token) {
        String written = text.substring(tokens.start(token), tokens.end(token));
        return written.chars().anyMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
    }

    private void candidate(int from, int to, double weight, List<String> neighbours) {
        int start = from;
        int end = to;
        while (start < end && EMPTY_WORDS.contains(word(start))) {
            start++;
        }
        while (end > start && EMPTY_WORDS.contains(word(end - 1))) {
            end--;
        }
        if (start == end || end - start > MOST_WORDS) {
            return;
        }
        for (int token = start; token < end; token++) {
            if (EMPTY_WORDS.contains(word(token)) && !word(token).equals("of")) {
                return;
            }
        }
        if (end - start == 1 && isOrdinary(start, from)) {
            return;
        }
        String term = text.substring(tokens.start(start), tokens.end(end - 1));
        boolean hasLetters = term.chars().filter(Character::isLetter).count() >= 2;
        if (hasLetters && term.indexOf('\n') < 0) {
            found.add(new Candidate(term, weight, neighbours, context(start, end)));
        }
    }

    /** An ordinary word in lower case, or with a capital only because a sentence starts there. */
    private boolean isOrdinary(int token, int itemStart) {
        boolean isAtStart = token == itemStart && !tokens.gap(token).separatesItems();
        boolean isLower = Character.isLowerCase(text.charAt(tokens.start(token)));
        return (isLower || isAtStart) && OrdinaryWords.contains(word(token));
    }

    private String context(int from, int to) {
        int start = Math.max(0, tokens.start(from) - CONTEXT);
        int end = Math.min(text.length(), tokens.end(to - 1) + CONTEXT);
        String before = text.substring(start, tokens.start(from));
        String term = text.substring(tokens.start(from), tokens.end(to - 1));
        String after = text.substring(tokens.end(to - 1), end);
        return (before + "[" + term + "]" + after).replaceAll("\\s+", " ").strip();
    }
}
