package dev.skilltally.annotate.seniority;

import static dev.skilltally.text.CharacterSteps.at;
import static dev.skilltally.text.CharacterSteps.isDash;
import static dev.skilltally.text.CharacterSteps.isDigit;
import static dev.skilltally.text.CharacterSteps.isLetter;
import static dev.skilltally.text.CharacterSteps.skipSpaces;
import static dev.skilltally.text.CharacterSteps.skipSpacesBack;
import static dev.skilltally.text.CharacterSteps.wordEnd;

import dev.skilltally.text.CharacterSteps;
import dev.skilltally.text.TextWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The years of experience that a text asks for in general: not the years of the company, an age, a
 * contract, nor (where there is anything more general) those with a single tool.
 */
final class SeniorityYears {
    /**
     * Years asked for.
     *
     * @param years the lower bound
     * @param start first character of the number
     * @param end after the word for years
     * @param rank how general they are: 3 for experience as such, 2 for a field, 1 for a tool; less
     *     by 3 where they are preferred, not required
     */
    record Asked(int years, int start, int end, int rank) {}

    /** More is the age of a company, not the experience of a person. */
    private static final int MOST_YEARS = 15;

    /** No posting speaks of more years; an adversarial one is not read to its end. */
    private static final int MOST_READ = 150;

    private static final int REACH = 90;

    private static final int LONGEST_ALTERNATIVE = 30;

    private static final int HEADING_REACH = 1200;

    private static final Set<String> UNITS =
            Set.of(
                    "year", "years", "yr", "yrs", "año", "años", "ano", "anos", "anno", "anni",
                    "jahr", "jahre", "jahren", "an", "ans", "jaar");

    private static final List<String> NUMBERS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private static final Set<String> EXPERIENCE =
            Set.of(
                    "experience",
                    "experiences",
                    "exp",
                    "experienced",
                    "expertise",
                    "background",
                    "experiencia",
                    "experiência",
                    "esperienza",
                    "erfahrung",
                    "berufserfahrung",
                    "expérience",
                    "ervaring",
                    "werkervaring",
                    "experiance");

    private static final Set<String> GENERAL =
            Set.of(
                    "relevant",
                    "related",
                    "professional",
                    "work",
                    "working",
                    "industry",
                    "overall",
                    "total",
                    "progressive",
                    "progressively",
                    "prior",
                    "previous",
                    "proven",
                    "demonstrated",
                    "practical",
                    "applicable",
                    "similar",
                    "equivalent",
                    "responsible",
                    "job",
                    "career",
                    "full",
                    "time",
                    "directly",
                    "post");

    private static final Set<String> OF_COMPANY =
            Set.of(
                    "we",
                    "our",
                    "us",
                    "company",
                    "founded",
                    "history",
                    "celebrating",
                    "past",
                    "last",
                    "firm",
                    "clients",
                    "next",
                    "first",
                    "coming",
                    "every",
                    "spans",
                    "heritage",
                    "length",
                    "duration",
                    "contract",
                    "age",
                    "within",
                    "award",
                    "consecutive",
                    "agency",
                    "business",
                    "brand",
                    "leader",
                    "offering",
                    "serving",
                    "established",
                    "vest",
                    "vesting",
                    "after",
                    "been",
                    "term",
                    "combined");

    private static final Set<String> NOT_EXPERIENCE =
            Set.of(
                    "ago",
                    "old",
                    "age",
                    "college",
                    "degree",
                    "university",
                    "contract",
                    "history",
                    "heritage",
                    "running",
                    "row",
                    "program",
                    "bachelor",
                    "of age",
                    "term",
                    "diploma",
                    "anniversary",
                    "warranty",
                    "plan",
                    "bond",
                    "commitment",
                    "strong",
                    "course",
                    "vest",
                    "vesting",
                    "period");

    private final String text;
    private final List<Asked> found = new ArrayList<>();
    private int read;

    private SeniorityYears(String text) {
        this.text = text;
    }

    /** The general requirement; null where no years are asked for. */
    static @Nullable Asked general(String text, TextWords words, int from) {
        SeniorityYears years = new SeniorityYears(text);
        years.scan(words, from);
        return years.decide();
    }

    private void scan(TextWords words, int from) {
        int first = words.firstLetterRunFrom(from);
        for (int i = first; i < words.letterRuns() && read < MOST_READ; i++) {
            int at = words.letterRun(i);
            if (!mayBeUnit(at)) {
                continue;
            }
            int end = wordEnd(text, at);
            if (end - at <= 7 && isUnit(at, end)) {
                read++;
                take(at, end);
            }
        }
    }

    /** A cheap look at two letters, and at the number before the units that are no English. */
    private boolean mayBeUnit(int at) {
        char c = text.charAt(at);
        if (c != 'y' && c != 'Y' && c != 'a' && c != 'j' && c != 'J') {
            return false;
        }
        char next = at(text, at + 1);
        if (c == 'y' || c == 'Y') {
            return next == 'e' || next == 'E' || next == 'r' || next == 'R';
        }
        char before = at(text, at - 2);
        return isDigit(before) || before == '+' || (isLetter(before) && (next == 'ñ' || c == 'j'));
    }

    private boolean isUnit(int start, int end) {
        return UNITS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private void take(int unit, int end) {
        int numberEnd = skipFillers(unit);
        int start = numberStart(numberEnd);
        if (start < 0) {
            return;
        }
        int low = value(start, numberEnd);
        int first = rangeStart(start);
        if (first >= 0) {
            low = Math.min(low, valueAt(first));
            start = first;
        }
        if (low < 0 || low > MOST_YEARS) {
            return;
        }
        int rank = rank(start, end);
        if (rank > 0) {
            found.add(new Asked(low, start, end, rank));
        }
    }

    /** Back over "+", "plus", "or more", "full", ")", a dash, to the end of the number. */
    private int skipFillers(int from) {
        int at = from;
        for (int i = 0; i < 6; i++) {
            at = skipSpacesBack(text, at);
            char c = at(text, at - 1);
            if (c == '+' || c == ')' || isDash(c) || c == '.' || c == '’' || c == '\'') {
                at--;
                continue;
            }
            int word = wordStart(at);
            String lower = text.substring(word, at).toLowerCase(Locale.ROOT);
            switch (lower) {
                case "of",
                        "or",
                        "more",
                        "plus",
                        "full",
                        "calendar",
                        "greater",
                        "above",
                        "solid",
                        "continuous" ->
                        at = word;
                default -> {
                    return at;
                }
            }
        }
        return at;
    }

    private int wordStart(int end) {
        int at = end;
        while (isLetter(at(text, at - 1)) && end - at < 12) {
            at--;
        }
        return at;
    }

    /** The start of a number that ends here, in digits or words; -1 where there is none. */
    private int numberStart(int end) {
        int at = end;
        while (isDigit(at(text, at - 1)) && end - at < 4) {
            at--;
        }
        if (at < end) {
            char before = at(text, at - 1);
            if (isDecimal(at, end)) {
                return at - 2;
            }
            boolean glued = isLetter(before) && at(text, end) != '+' && !opensGluedRange(at, end);
            boolean part = glued || before == '$' || before == ',';
            return end - at <= 2 && !part ? at : -1;
        }
        int word = wordStart(end);
        return word < end && NUMBERS.contains(lower(word, end)) ? word : -1;
    }

    /** "2.5", and "2,5" as most of Europe writes it. */
    private boolean isDecimal(int at, int end) {
        char sign = at(text, at - 1);
        boolean part = sign == '.' || (sign == ',' && end - at == 1);
        return part && isDigit(at(text, at - 2)) && (sign == '.' || !isDigit(at(text, at - 3)));
    }

    /** "Requirements0-2 years": a line break was lost before the range. */
    private boolean opensGluedRange(int at, int end) {
        return isDash(at(text, end)) && isDigit(at(text, end + 1)) && isLetter(at(text, at - 2));
    }

    private int value(int start, int end) {
        return isDigit(at(text, start)) ? valueAt(start) : NUMBERS.indexOf(lower(start, end));
    }

    private int valueAt(int start) {
        if (!isDigit(at(text, start))) {
            return NUMBERS.indexOf(lower(start, wordEnd(text, start)));
        }
        int value = 0;
        int at = start;
        while (isDigit(at(text, at)) && at - start < 4) {
            value = value * 10 + (at(text, at) - '0');
            at++;
        }
        return value;
    }

    /** The start of the first number of a range that ends in this one; -1 where it is none. */
    private int rangeStart(int second) {
        int at = skipSpacesBack(text, second);
        while (at(text, at - 1) == '(') {
            at = skipSpacesBack(text, at - 1);
        }
        boolean worded = at < second && numberStart(at) >= 0 && !isDigit(at(text, at - 1));
        if (worded) {
            return numberStart(at);
        }
        if (isDash(at(text, at - 1))) {
            at--;
        } else if (at > 2 && CharacterSteps.hasWord(text, at - 2, "to")) {
            at -= 2;
        } else if (at > 3 && CharacterSteps.hasWord(text, at - 3, "and") && saysBetween(at)) {
            at -= 3;
        } else {
            return -1;
        }
        at = skipSpacesBack(text, at);
        while (at(text, at - 1) == '+' || at(text, at - 1) == ')') {
            at = skipSpacesBack(text, at - 1);
        }
        int start = numberStart(at);
        return start;
    }

    private boolean saysBetween(int at) {
        int from = Math.max(0, at - 24);
        return text.substring(from, at).toLowerCase(Locale.ROOT).contains("between");
    }

    private String lower(int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** How general the years are; 0 where they are not years of experience. */
    private int rank(int start, int end) {
        if (isTotalWork(start)) {
            return 3;
        }
        boolean fragment = at(text, end) == '\n' && at(text, start - 1) == '\n';
        int before = experienceBefore(fragment ? start - 1 : start);
        return before < 0 ? 0 : rankAfter(end, before > 0);
    }

    /** "total work: 2 years", as one board prints what an employer ticked. */
    private boolean isTotalWork(int start) {
        int colon = skipSpacesBack(text, start);
        return at(text, colon - 1) == ':'
                && colon > 11
                && CharacterSteps.hasWord(text, colon - 5, "work")
                && CharacterSteps.hasWord(text, colon - 11, "total");
    }

    /** -1 where years of something else are spoken of, 1 where experience is, 0 else. */
    private int experienceBefore(int start) {
        int at = start;
        int limit = Math.max(0, start - REACH);
        int said = 0;
        int words = 0;
        boolean field = false;
        while (at > limit) {
            char c = text.charAt(at - 1);
            if (c == '\n' || c == '•' || c == ';' || isStop(at - 1)) {
                break;
            }
            if (!isLetter(c)) {
                at--;
                continue;
            }
            int word = wordStart(at);
            String lower = lower(word, at);
            words++;
            boolean degree = field && lower.equals("business");
            if (OF_COMPANY.contains(lower) && words <= 8 && !degree) {
                return -1;
            }
            field |= lower.equals("field") || lower.equals("discipline");
            boolean asks =
                    EXPERIENCE.contains(lower)
                            || lower.equals("minimum")
                            || lower.equals("least")
                            || lower.equals("min")
                            || lower.equals("mínimo")
                            || lower.equals("menos");
            said = asks ? 1 : said;
            at = word;
        }
        return said;
    }

    private boolean isStop(int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '!' || c == '?')
                && CharacterSteps.isSpace(at(text, at + 1))
                && isLetter(at(text, at - 1))
                && isLetter(at(text, at - 2));
    }

    private int rankAfter(int end, boolean asked) {
        int at = end;
        int limit = Math.min(text.length(), end + REACH);
        boolean general = false;
        int words = 0;
        while (at < limit) {
            char c = text.charAt(at);
            boolean broken = c == '\n' && at == end;
            if ((c == '\n' && !broken) || c == '•' || c == ';' || isStop(at) || c == '(') {
                break;
            }
            if (!isLetter(c)) {
                at++;
                continue;
            }
            int last = Math.max(wordEnd(text, at), at + 1);
            String lower = lower(at, last);
            if (words < 3 && (NOT_EXPERIENCE.contains(lower) || isInGrade(lower))) {
                return 0;
            }
            if (EXPERIENCE.contains(lower)) {
                return general ? 3 : rankOf(last, words);
            }
            general |= GENERAL.contains(lower) && words < 3;
            words++;
            at = last;
        }
        if ((general && words <= 3) || (asked && words == 0)) {
            return 3;
        }
        return asked || general || isOpen(end) ? 1 : 0;
    }

    /**
     * "One year of specialized experience at the next lower grade": time in a grade of the civil
     * service, whatever the level.
     */
    private static boolean isInGrade(String lower) {
        return lower.equals("specialized") || lower.equals("specialised");
    }

    /** "3+ years performing analyses": a plus asks for years even without "experience". */
    private boolean isOpen(int end) {
        int from = Math.max(0, end - 9);
        return text.substring(from, end).indexOf('+') >= 0;
    }

    /** What follows "years of experience". */
    private int rankOf(int end, int wordsBetween) {
        int at = skipSpaces(text, end);
        int last = wordEnd(text, at);
        String next = lower(at, last);
        boolean alone = wordsBetween <= 1;
        return switch (next) {
            case "with", "using", "on", "coding", "programming", "writing" -> alone ? 1 : 2;
            case "as" -> 3;
            case "" -> alone ? 3 : 2;
            default -> 2;
        };
    }

    /** Only where there is a choice: looking for the heading above costs more than the rest. */
    private Asked loweredIfPreferred(Asked asked) {
        return isPreferred(asked.start(), asked.end())
                ? new Asked(asked.years(), asked.start(), asked.end(), asked.rank() - 3)
                : asked;
    }

    private boolean isPreferred(int start, int end) {
        int lineEnd = text.indexOf('\n', end);
        int limit = Math.min(lineEnd < 0 ? text.length() : lineEnd, end + REACH);
        String after = lower(end, limit);
        if (after.contains("preferred") || after.contains("a plus") || after.contains("desired")) {
            return true;
        }
        return isUnderPreferred(start);
    }

    /** Whether the nearest heading above says "preferred", "nice to have" and the like. */
    private boolean isUnderPreferred(int start) {
        int limit = Math.max(0, start - HEADING_REACH);
        int lineStart = text.lastIndexOf('\n', start);
        while (lineStart > limit) {
            int lineEnd = lineStart;
            lineStart = text.lastIndexOf('\n', lineEnd - 1);
            if (lineEnd - lineStart > 60) {
                continue;
            }
            String line = lower(Math.max(0, lineStart + 1), lineEnd);
            if (line.contains("prefer")
                    || line.contains("nice to")
                    || line.contains("desired")
                    || line.contains("bonus")) {
                return true;
            }
            if (line.contains("require")
                    || line.contains("qualif")
                    || line.contains("minimum")
                    || line.contains("must")
                    || line.contains("you have")
                    || line.contains("you bring")) {
                return false;
            }
        }
        return false;
    }

    /** The most general ones; of alternatives in one sentence the least, of several the most. */
    private @Nullable Asked decide() {
        if (found.size() <= 1) {
            return found.isEmpty() ? null : found.get(0);
        }
        found.replaceAll(this::loweredIfPreferred);
        shareRanksOfDegrees();
        int best = found.stream().mapToInt(Asked::rank).max().orElseThrow();
        Asked chosen = null;
        Asked inLine = null;
        for (Asked asked : found) {
            if (asked.rank() != best) {
                continue;
            }
            boolean alternative = inLine != null && areAlternatives(inLine, asked);
            if (!alternative) {
                chosen = larger(chosen, inLine);
                inLine = asked;
            } else if (inLine != null && asked.years() < inLine.years() && asked.years() > 0) {
                inLine = asked;
            }
        }
        return larger(chosen, inLine);
    }

    /** "PhD 0-3 years or MS 10+ years of experience": "experience" is said of both. */
    private void shareRanksOfDegrees() {
        for (int i = found.size() - 2; i >= 0; i--) {
            Asked asked = found.get(i);
            Asked next = found.get(i + 1);
            int reach = next.start() - asked.end();
            if (asked.rank() < next.rank()
                    && reach < LONGEST_ALTERNATIVE
                    && areAlternatives(asked, next)) {
                found.set(i, new Asked(asked.years(), asked.start(), asked.end(), next.rank()));
            }
        }
    }

    private static @Nullable Asked larger(@Nullable Asked one, @Nullable Asked other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.years() > one.years() ? other : one;
    }

    /** "BS and 5 years or MS and 3 years". */
    private boolean areAlternatives(Asked first, Asked second) {
        int from = Math.min(first.end(), second.start());
        int to = Math.max(first.end(), second.start());
        if (to - from > 160) {
            return false;
        }
        String between = lower(from, to);
        return between.indexOf('\n') < 0 && between.contains(" or ");
    }
}
