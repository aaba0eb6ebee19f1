package dev.skilltally.curate;

import dev.skilltally.curate.TermUse.Way;
import dev.skilltally.posting.Section;
import dev.skilltally.text.Gap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the terms of one posting that are used like skills though none is known there: items of a
 * list that holds known skills, names after "experience with" and the like, names in a line with a
 * known skill, and phrases on a word that many known skills end in. Titles and the parts on the
 * company, its benefits and equal opportunity are passed over.
 */
final class TermFinder {
    private static final int MOST_WORDS = 4;
    private static final int LEAST_KNOWN = 2;
    private static final int LEAST_KNOWN_CONCEPTS = 3;
    private static final double AFTER_CUE = 0.5;
    private static final double NAME_BESIDE = 0.3;
    private static final double PHRASE_BESIDE = 0.4;
    private static final double PHRASE_ALONE = 0.25;
    private static final Set<Section> PASSED_OVER =
            EnumSet.of(Section.TITLE, Section.COMPANY, Section.BENEFITS, Section.EQUAL_OPPORTUNITY);

    private final TermText text;
    private final Predicate<String> isName;
    private final Set<String> heads;
    private final List<TermUse> found = new ArrayList<>();

    private TermFinder(TermText text, Predicate<String> isName, Set<String> heads) {
        this.text = text;
        this.isName = isName;
        this.heads = heads;
    }

    /**
     * The uses in a posting, in no order.
     *
     * @param isName whether a skill, by its identifier, is a tool or language
     * @param heads words that many known skills end in
     */
    static List<TermUse> in(TermText text, Predicate<String> isName, Set<String> heads) {
        TermFinder finder = new TermFinder(text, isName, heads);
        int start = 0;
        for (int token = 1; token <= text.size(); token++) {
            if (token == text.size() || text.gap(token).compareTo(Gap.STOP) >= 0) {
                finder.sentence(start, token);
                start = token;
            }
        }
        return finder.found;
    }

    private void sentence(int from, int to) {
        if (PASSED_OVER.contains(text.section(from))) {
            return;
        }
        if (namesADegree(from, to)) {
            return;
        }
        boolean hasKnown = text.hasKnown(from, to);
        if (hasKnown) {
            lists(from, to);
            names(from, to);
        }
        cues(from, to);
        phrases(from, to, hasKnown);
    }

    /** "Degree in Physics, Statistics or Computer Science": fields of study, not skills. */
    private boolean namesADegree(int from, int to) {
        for (int token = from; token < to; token++) {
            if (TermWords.DEGREES.contains(text.word(token))) {
                return true;
            }
        }
        return false;
    }

    private void lists(int from, int to) {
        int start = from;
        for (int token = from + 1; token <= to; token++) {
            boolean ends =
                    token == to || text.gap(token) == Gap.COLON || text.gap(token) == Gap.DASH;
            if (ends) {
                list(start, token);
                start = token;
            }
        }
    }

    /** Half-open in tokens. */
    private record Item(int from, int to) {}

    private void list(int from, int to) {
        List<Item> items = new ArrayList<>();
        int start = from;
        for (int token = from + 1; token <= to; token++) {
            boolean isJoint = token < to && isConjunction(token);
            if (token == to || isJoint || text.gap(token).separatesItems()) {
                if (start < token) {
                    items.add(new Item(start, token));
                }
                start = isJoint ? token + 1 : token;
            }
        }
        items(items);
    }

    private boolean isConjunction(int token) {
        String word = text.word(token);
        return word.equals("and") || word.equals("or") || word.equals("&");
    }

    private void items(List<Item> items) {
        List<String> known = new ArrayList<>();
        int knownItems = 0;
        for (Item item : items) {
            List<String> skills = skills(item);
            known.addAll(skills);
            knownItems += skills.isEmpty() ? 0 : 1;
        }
        boolean hasName = known.stream().anyMatch(isName);
        if (knownItems < (hasName ? LEAST_KNOWN : LEAST_KNOWN_CONCEPTS)) {
            return;
        }
        double weight = (double) knownItems / (items.size() - 1);
        for (Item item : items) {
            if (skills(item).isEmpty()) {
                item(item, item.equals(items.getLast()), weight, known);
            }
        }
    }

    private List<String> skills(Item item) {
        List<String> skills = new ArrayList<>();
        for (int token = item.from; token < item.to; token++) {
            if (text.isKnown(token)) {
                skills.addAll(text.mention(token).skills());
            }
        }
        return skills;
    }

    /**
     * The last item of a list may run on into the sentence: only the names it begins with count.
     */
    private void item(Item item, boolean isLast, double weight, List<String> known) {
        int to = item.to;
        if (item.to - item.from > MOST_WORDS || (isLast && hasEmpty(item))) {
            to = item.from;
            while (to < item.to && text.isName(to) && !isEmpty(to)) {
                to++;
            }
        }
        if (to > item.from && (to == item.to || !goesOn(to))) {
            use(item.from, to, Way.LIST, weight, known);
        }
    }

    private boolean hasEmpty(Item item) {
        for (int token = item.from; token < item.to; token++) {
            if (isEmpty(token)) {
                return true;
            }
        }
        return false;
    }

    private void cues(int from, int to) {
        for (int token = from + 1; token + 1 < to; token++) {
            boolean isCue =
                    TermWords.CUE_LINKS.contains(text.word(token))
                            && TermWords.CUES.contains(text.word(token - 1))
                            && text.gap(token + 1) == Gap.SPACE;
            int start = token + 1;
            while (isCue && start < to && TermWords.OPENERS.contains(text.word(start))) {
                start++;
            }
            if (isCue && start < to) {
                name(start, to, Way.CUE, AFTER_CUE);
            }
        }
    }

    private void names(int from, int to) {
        int token = from + 1;
        while (token < to) {
            token = isMidName(token) ? name(token, to, Way.NAME, NAME_BESIDE) : token + 1;
        }
    }

    /** A name whose capital is not owed to the beginning of something. */
    private boolean isMidName(int token) {
        return text.isName(token)
                && !text.isKnown(token)
                && (text.gap(token).joins() || text.gap(token).separatesItems());
    }

    /** The run of names from a token on, and where it ends. */
    private int name(int from, int to, Way way, double weight) {
        int end = from;
        while (end < to && text.isName(end) && !isEmpty(end) && (end == from || joins(end))) {
            end++;
        }
        boolean isWhole = end == to || !joins(end) || !goesOn(end);
        if (end > from && isWhole && !text.hasKnown(from, end) && end - from <= MOST_WORDS) {
            use(from, end, way, weight, List.of());
        }
        return Math.max(end, from + 1);
    }

    /** Whether a name goes on with a known skill ("Zibbo Python") or a job ("Zibbo engineers"). */
    private boolean goesOn(int token) {
        return text.isKnown(token) || TermWords.NEVER.contains(text.word(token));
    }

    private boolean joins(int token) {
        return text.gap(token).joins();
    }

    private void phrases(int from, int to, boolean hasKnown) {
        Section section = text.section(from);
        if (!hasKnown && section == Section.OTHER) {
            return;
        }
        for (int token = from + 1; token < to; token++) {
            if (!text.isKnown(token) && heads.contains(text.word(token)) && joins(token)) {
                phrase(from, token, hasKnown ? PHRASE_BESIDE : PHRASE_ALONE);
            }
        }
    }

    private void phrase(int from, int head, double weight) {
        int start = head;
        while (start > from
                && head - start < MOST_WORDS - 1
                && joins(start)
                && !text.isKnown(start - 1)
                && isPlainWord(start - 1)) {
            start--;
            use(start, head + 1, Way.PHRASE, weight, List.of());
        }
    }

    private boolean isPlainWord(int token) {
        String word = text.word(token);
        return word.length() > 2
                && !isEmpty(token)
                && !TermWords.OPENERS.contains(word)
                && Character.isLetter(word.charAt(0));
    }

    private boolean isEmpty(int token) {
        return TermWords.EMPTY.contains(text.word(token));
    }

    private void use(int from, int to, Way way, double weight, List<String> neighbours) {
        int start = from;
        int end = to;
        while (start < end && isOpening(start)) {
            start++;
        }
        while (end > start && isClosing(end - 1)) {
            end--;
        }
        if (start == end || end - start > MOST_WORDS || !mayBeTerm(start, end)) {
            return;
        }
        boolean isNamed = text.isName(start) && (start > from || isMidName(start));
        found.add(
                new TermUse(
                        text.key(start, end),
                        text.written(start, end),
                        way,
                        weight,
                        neighbours,
                        isNamed,
                        text.context(start, end)));
    }

    private boolean isOpening(int token) {
        return isEmpty(token) || TermWords.OPENERS.contains(text.word(token));
    }

    private boolean isClosing(int token) {
        return isEmpty(token) || TermWords.CLOSERS.contains(text.word(token));
    }

    private boolean mayBeTerm(int from, int to) {
        int letters = 0;
        for (int token = from; token < to; token++) {
            String word = text.word(token);
            if (isEmpty(token) || TermWords.NEVER.contains(word)) {
                return false;
            }
            letters += (int) word.chars().filter(Character::isLetter).count();
        }
        boolean isPossessive = text.word(to - 1).endsWith("'s") || text.word(to - 1).endsWith("’s");
        boolean isOneWord = to - from == 1;
        boolean isOrdinary =
                isOneWord && OrdinaryWords.contains(text.word(from)) && !isMidName(from);
        return letters >= 2
                && !isPossessive
                && !isOrdinary
                && text.written(from, to).indexOf('\n') < 0;
    }
}
