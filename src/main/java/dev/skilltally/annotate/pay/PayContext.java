package dev.skilltally.annotate.pay;

import static dev.skilltally.text.CharacterSteps.at;
import static dev.skilltally.text.CharacterSteps.isLetter;

import dev.skilltally.posting.PayPeriod;
import dev.skilltally.text.CharacterSteps;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/**
 * What the words around an amount say of it: the nearest telling word before it in its sentence, or
 * in the heading above it.
 *
 * @param cue what the nearest telling word says
 * @param word that word, empty where there is none
 * @param distance words between it and the amount
 * @param bound which side an open range leaves: -1 for "from", 1 for "up to", 0 for neither
 * @param between whether "between" stands directly before
 * @param minimum whether "minimum" stands directly before
 * @param period the period that a word before it says; null where none does
 */
record PayContext(
        PayCue cue,
        String word,
        int distance,
        int bound,
        boolean between,
        boolean minimum,
        @Nullable PayPeriod period) {

    /** How far back words are read. */
    private static final int REACH = 130;

    /** A line above counts where the amount stands this close to the start of its own. */
    private static final int HEADING_REACH = 48;

    /** In a title most words name the work ("Machine Learning", "Sales"); these speak of pay. */
    private static final Set<String> TOLD_IN_TITLES =
            Set.of("bonus", "bonuses", "sign", "signing", "commission", "equity", "relocation");

    /** A longer line above is a sentence of its own. */
    private static final int LONGEST_HEADING = 64;

    /** Reads the words before an amount. */
    static PayContext before(String text, int amount) {
        return new Reader(text, amount).read();
    }

    /** One reading of the words before an amount, last word first. */
    private static final class Reader {
        private final String text;
        private final int amount;
        private final int floor;
        private final boolean inTitle;
        private PayCue cue = PayCue.NONE;
        private String word = "";
        private int distance;
        private int bound;
        private boolean between;
        private boolean minimum;
        private @Nullable PayPeriod period;
        private int count;
        private String later = "";

        Reader(String text, int amount) {
            this.text = text;
            this.amount = amount;
            this.floor = Math.max(0, amount - REACH);
            this.inTitle = floor == 0 && text.lastIndexOf('\n', amount) < 0;
        }

        PayContext read() {
            int at = amount;
            int lines = 0;
            while (at > floor) {
                char c = text.charAt(at - 1);
                if (isLetter(c)) {
                    at = word(at);
                    if (at < 0) {
                        break;
                    }
                } else if (c == '\n') {
                    if (amount - at > HEADING_REACH || ++lines > 4 || !isHeading(at - 1)) {
                        break;
                    }
                    at--;
                } else if (isSentenceEnd(at - 1)) {
                    break;
                } else {
                    at--;
                }
            }
            return new PayContext(
                    cue, word, distance, bound == 2 ? 0 : bound, between, minimum, period);
        }

        /** Whether the line that ends here is short enough to be a heading, or empty. */
        private boolean isHeading(int lineEnd) {
            int limit = Math.max(0, lineEnd - LONGEST_HEADING - 1);
            int at = lineEnd;
            while (at > limit && text.charAt(at - 1) != '\n') {
                at--;
            }
            return cue == PayCue.NONE && lineEnd - at <= LONGEST_HEADING;
        }

        /** Takes the word that ends here; gives its start, or -1 where reading may stop. */
        private int word(int end) {
            int start = end;
            while (start > floor
                    && isLetter(text.charAt(start - 1))
                    && (start == end || !isNewWord(start))) {
                start--;
            }
            String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
            boolean more = cue == PayCue.NONE ? untold(lower) : told(lower);
            later = lower;
            count++;
            return more ? start : -1;
        }

        /** A word before anything was told. */
        private boolean untold(String lower) {
            if (count < 3) {
                adjacent(lower);
            }
            if (period == null) {
                period = PayPeriodReader.saidBefore(lower);
            }
            PayCue found = PayCue.of(lower);
            if (found != null && !isNameOfWork(found, lower)) {
                cue = found;
                word = lower;
                distance = count;
            }
            return true;
        }

        private boolean isNameOfWork(PayCue found, String lower) {
            return inTitle && found == PayCue.OTHER && !TOLD_IN_TITLES.contains(lower);
        }

        private void adjacent(String lower) {
            switch (lower) {
                case "between", "zwischen", "tussen", "entre", "tra", "mellan" -> between = true;
                case "minimum", "min", "mindestens", "least" -> {
                    minimum = true;
                    bound = bound == 0 ? -1 : bound;
                }
                case "low" -> minimum = true;
                case "to" -> bound = later.isEmpty() ? 2 : bound;
                case "up" -> bound = bound == 2 ? 1 : bound;
                case "upto", "maximum", "max", "hasta", "fino", "jusqu" -> bound = 1;
                case "from", "starting", "starts", "start", "ab", "desde", "vanaf" ->
                        bound = bound == 0 && !later.equals("salary") ? -1 : bound;
                default -> {}
            }
        }

        /** A word before the one that told: "total" and "base" change what it says. */
        private boolean told(String lower) {
            if (period == null) {
                period = PayPeriodReader.saidBefore(lower);
            }
            int back = count - distance;
            if (back == 1 && bound == 0) {
                bound = sideOf(lower);
            }
            if (cue == PayCue.PAY && back <= 3) {
                if (lower.equals("base")) {
                    cue = PayCue.BASE;
                } else if ((lower.equals("total") && !word.equals("salary") && back <= 2)
                        || lower.equals("target")
                        || lower.equals("ote")) {
                    cue = PayCue.TOTAL;
                } else if (isPriceWord(lower) && word.equals("range")) {
                    cue = PayCue.OTHER;
                }
            } else if (cue == PayCue.BASE && isPriceWord(lower) && back == 1) {
                cue = PayCue.OTHER;
            }
            return back <= 4;
        }

        /** "minimum salary", "maximum pay". */
        private static int sideOf(String lower) {
            return switch (lower) {
                case "minimum", "min" -> -1;
                case "maximum", "max" -> 1;
                default -> 0;
            };
        }

        private static boolean isPriceWord(String lower) {
            return PayCue.of(lower) == PayCue.OTHER || lower.equals("user");
        }

        /** A capital after a small letter starts a word that lost the line break before it. */
        private boolean isNewWord(int start) {
            return start < amount
                    && Character.isUpperCase(at(text, start))
                    && Character.isLowerCase(text.charAt(start - 1))
                    && isLetter(at(text, start));
        }

        private boolean isSentenceEnd(int at) {
            char c = text.charAt(at);
            boolean stop = c == '.' || c == '!' || c == '?';
            return stop
                    && CharacterSteps.isSpace(at(text, at + 1))
                    && isLetter(at(text, at - 1))
                    && isLetter(at(text, at - 2))
                    && isLetter(at(text, at - 3))
                    && !CharacterSteps.hasWord(text, at - 3, "est");
        }
    }

    /** What the words after an amount say: "$500 stipend", "$150k OTE", "$120k base". */
    static PayCue after(String text, int from) {
        int at = from;
        for (int words = 0; words < 4; ) {
            char c = at(text, at);
            if (!isLetter(c)) {
                if (!CharacterSteps.isSpace(c) && c != '-' && c != '/' && c != '\'') {
                    return PayCue.NONE;
                }
                at++;
                if (at - from > 48) {
                    return PayCue.NONE;
                }
                continue;
            }
            int end = CharacterSteps.wordEnd(text, at);
            String word = text.substring(at, end).toLowerCase(Locale.ROOT);
            if (isStop(word) || end - at >= 24) {
                return PayCue.NONE;
            }
            PayCue cue = PayCue.of(word);
            if (cue != null && !word.equals("rate") && !word.equals("range")) {
                return cue;
            }
            if (word.equals("total") || word.equals("on")) {
                return onTarget(text, end, word);
            }
            at = end;
            words++;
        }
        return PayCue.NONE;
    }

    private static PayCue onTarget(String text, int end, String word) {
        int next = end + 1;
        boolean total =
                word.equals("total")
                        || CharacterSteps.hasWord(text, next, "target")
                        || CharacterSteps.hasWord(text, next, "top");
        return total ? PayCue.TOTAL : PayCue.NONE;
    }

    private static boolean isStop(String word) {
        return switch (word) {
            case "and",
                    "plus",
                    "with",
                    "or",
                    "based",
                    "depending",
                    "doe",
                    "dependent",
                    "is",
                    "commensurate",
                    "location",
                    "job",
                    "depends",
                    "including",
                    "excluding",
                    "inclusive",
                    "exclusive",
                    "the",
                    "we",
                    "our",
                    "und",
                    "en",
                    "y",
                    "e",
                    "et" ->
                    true;
            default -> false;
        };
    }
}
