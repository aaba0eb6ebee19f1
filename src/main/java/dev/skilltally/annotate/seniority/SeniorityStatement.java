package dev.skilltally.annotate.seniority;

import static dev.skilltally.text.CharacterSteps.at;
import static dev.skilltally.text.CharacterSteps.isLetter;
import static dev.skilltally.text.CharacterSteps.wordEnd;

import dev.skilltally.posting.Seniority;
import dev.skilltally.text.CharacterSteps;
import dev.skilltally.text.TextWords;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * The level that a text gives the role it advertises: "as a senior data engineer you will",
 * "seeking a junior analyst", "as our new senior analyst", "the senior analyst will", "this is a
 * mid-level role"; or the kind of job that a board prints: "Job Types: Full-time, Fresher". Levels
 * of colleagues do not count: the words before must introduce the role, those after must name it as
 * the title does.
 */
final class SeniorityStatement {
    private SeniorityStatement() {}

    private static final int LONGEST_ROLE = 48;

    /** The level stated; null where none is. */
    static SeniorityTitle.@Nullable Reading read(
            String text, TextWords words, int from, List<SeniorityTitle.Word> title) {
        for (int i = words.firstLetterRunFrom(from); i < words.letterRuns(); i++) {
            int at = words.letterRun(i);
            String word = wordAt(text, at);
            if (word == null) {
                continue;
            }
            int end = at + word.length();
            Seniority level = level(text, word, end);
            boolean said =
                    word.equals("fresher")
                            ? isTypeOfJob(text, at)
                            : level != null && introduces(text, at, end) && names(text, end, title);
            if (level != null && said) {
                return new SeniorityTitle.Reading(level, new SeniorityTitle.Word(at, end, word));
            }
        }
        return null;
    }

    /** The word for a level that stands here; null for any other, told by its first letters. */
    private static @Nullable String wordAt(String text, int at) {
        return switch (text.charAt(at)) {
            case 's', 'S' ->
                    switch (at(text, at + 1)) {
                        case 'e', 'E' -> same(text, at, "senior");
                        case 'r', 'R' -> same(text, at, "sr");
                        case 't', 'T' -> same(text, at, "staff");
                        default -> null;
                    };
            case 'j', 'J' ->
                    at(text, at + 1) == 'r' ? same(text, at, "jr") : same(text, at, "junior");
            case 'm', 'M' -> same(text, at, "mid");
            case 'e', 'E' -> same(text, at, "entry");
            case 'l', 'L' -> same(text, at, "lead");
            case 'f', 'F' -> same(text, at, "fresher");
            case 'p', 'P' -> same(text, at, "principal");
            default -> null;
        };
    }

    private static @Nullable String same(String text, int at, String word) {
        return CharacterSteps.hasWord(text, at, word) ? word : null;
    }

    private static @Nullable Seniority level(String text, String word, int end) {
        return switch (word) {
            case "senior", "sr" -> Seniority.SENIOR;
            case "junior", "jr", "fresher" -> Seniority.ENTRY;
            case "entry" -> levelFollows(text, end) ? Seniority.ENTRY : null;
            case "mid" -> levelFollows(text, end) ? Seniority.MID : null;
            default -> Seniority.STAFF;
        };
    }

    private static boolean levelFollows(String text, int end) {
        return CharacterSteps.hasWord(text, end + 1, "level");
    }

    /** Whether "as a", "seeking a", "looking for a", "is a" or "Job title:" stands before. */
    private static boolean introduces(String text, int start, int end) {
        int at = CharacterSteps.skipSpacesBack(text, start);
        if (at(text, at - 1) == ':') {
            String before = wordBefore(text, at - 1);
            return before.equals("title") || before.equals("position") || before.equals("role");
        }
        String article = wordBefore(text, at);
        while (isPraise(article)) {
            at = CharacterSteps.skipSpacesBack(text, at - article.length());
            article = wordBefore(text, at);
        }
        int opening = at - article.length();
        String before = wordBefore(text, CharacterSteps.skipSpacesBack(text, opening));
        return switch (article) {
            case "a", "an" -> seeks(before);
            case "our" -> before.equals("as");
            case "the" ->
                    before.equals("as") || (opensSentence(text, opening) && tellsOfWork(text, end));
            default -> false;
        };
    }

    private static boolean seeks(String word) {
        return switch (word) {
            case "as", "seeking", "hiring", "is", "for", "need", "needs", "seeks", "recruiting" ->
                    true;
            default -> false;
        };
    }

    private static boolean isPraise(String word) {
        return switch (word) {
            case "new", "next", "experienced", "talented", "skilled", "motivated" -> true;
            default -> false;
        };
    }

    private static boolean opensSentence(String text, int start) {
        int at = start;
        while (at(text, at - 1) == ' ') {
            at--;
        }
        char before = at(text, at - 1);
        return at == 0 || before == '\n' || before == '.' || before == ':';
    }

    /** Whether "will", "is" or "must" follows the name of the role. */
    private static boolean tellsOfWork(String text, int end) {
        int limit = Math.min(text.length(), end + LONGEST_ROLE);
        for (int at = end; at < limit && at(text, at) != '\n'; at++) {
            if (text.charAt(at) == ' '
                    && (CharacterSteps.hasWord(text, at + 1, "will")
                            || CharacterSteps.hasWord(text, at + 1, "is")
                            || CharacterSteps.hasWord(text, at + 1, "must"))) {
                return true;
            }
        }
        return false;
    }

    /** "Job Types: Full-time, Permanent, Fresher": somebody new to work is wanted. */
    private static boolean isTypeOfJob(String text, int at) {
        int line = text.lastIndexOf('\n', at) + 1;
        return at - line < LONGEST_ROLE && text.startsWith("Job Type", line);
    }

    private static String wordBefore(String text, int end) {
        int at = end;
        while (isLetter(at(text, at - 1)) && end - at < 12) {
            at--;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    /** Whether a word of the title, or "role" or "position", follows within the phrase. */
    private static boolean names(String text, int end, List<SeniorityTitle.Word> title) {
        int at = end;
        int words = 0;
        while (at < text.length() && at - end < LONGEST_ROLE && words < 4) {
            char c = text.charAt(at);
            if (!isLetter(c)) {
                if (c != ' ' && c != '-') {
                    return false;
                }
                at++;
                continue;
            }
            int last = Math.max(wordEnd(text, at), at + 1);
            String lower = text.substring(at, last).toLowerCase(Locale.ROOT);
            boolean role = lower.equals("role") || lower.equals("position") || lower.equals("job");
            if (role || isTitleWord(lower, title)) {
                return true;
            }
            if (isPreposition(lower)) {
                return false;
            }
            words++;
            at = last;
        }
        return false;
    }

    /** "acts as a lead for other data analysts" names no role. */
    private static boolean isPreposition(String lower) {
        return switch (lower) {
            case "for", "of", "to", "in", "and", "or", "with", "on", "at", "among" -> true;
            default -> false;
        };
    }

    private static boolean isTitleWord(String lower, List<SeniorityTitle.Word> title) {
        return lower.length() > 3 && title.stream().anyMatch(word -> word.lower().equals(lower));
    }
}
