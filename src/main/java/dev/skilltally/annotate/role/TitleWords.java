package dev.skilltally.annotate.role;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a job title as role patterns see them: lower case, without accents, levels and
 * endings for women ("Ingenieur:in", "Desarrollador/a"), cut into segments at commas, brackets,
 * colons, bars and free-standing dashes.
 *
 * <p>Role patterns are cut by the same code, so that both sides agree on what a word is.
 */
final class TitleWords {
    /** Longer titles are not titles; what follows is not looked at. */
    private static final int MOST_WORDS = 48;

    /** Levels stand anywhere ("Data Science Senior Analyst") and say nothing about the role. */
    private static final Set<String> LEVELS =
            Set.of(
                    "senior",
                    "sr",
                    "snr",
                    "junior",
                    "jr",
                    "jnr",
                    "principal",
                    "staff",
                    "mid",
                    "experienced",
                    "level",
                    "i",
                    "ii",
                    "iii",
                    "iv",
                    "v",
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7");

    private static final Map<String, String> SHORT_FOR =
            Map.of(
                    "engr", "engineer",
                    "eng", "engineer",
                    "engg", "engineering",
                    "dev", "developer",
                    "mgr", "manager",
                    "sw", "software",
                    "assc", "associate",
                    "bigdata", "big data",
                    "mts", "");

    private static final Set<String> ENDINGS_FOR_WOMEN =
            Set.of("in", "innen", "a", "as", "e", "es", "se", "euse", "rice", "trice", "ne");

    private final List<Word> words = new ArrayList<>();
    private final String text;
    private boolean breakPending = true;

    /**
     * @param text the word as patterns see it
     * @param start first character in the title, inclusive
     * @param end last character, exclusive
     * @param opensSegment whether a break stands before it
     */
    record Word(String text, int start, int end, boolean opensSegment) {}

    private TitleWords(String text) {
        this.text = text;
    }

    static TitleWords of(String title) {
        TitleWords words = new TitleWords(title);
        words.cut();
        return words;
    }

    /** The words of a role pattern's choice ("big data"); breaks mean nothing in it. */
    static List<String> plain(String phrase) {
        return Arrays.stream(fold(phrase).replace('-', ' ').strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    private void cut() {
        int at = 0;
        while (at < text.length() && words.size() < MOST_WORDS) {
            if (startsWord(at)) {
                int end = endOfWord(at);
                add(at, end);
                at = behindEndingForWomen(end);
            } else {
                breakPending |= isBreak(at);
                at++;
            }
        }
    }

    private void add(int start, int end) {
        String folded = fold(text.substring(start, end));
        String word = SHORT_FOR.getOrDefault(folded, folded);
        if (word.isEmpty() || LEVELS.contains(word)) {
            return;
        }
        int space = word.indexOf(' ');
        if (space > 0) {
            push(word.substring(0, space), start, end);
        }
        push(word.substring(space + 1), start, end);
    }

    private void push(String word, int start, int end) {
        words.add(new Word(word, start, end, breakPending));
        breakPending = false;
    }

    private boolean startsWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '&'
                || (c == '.' && text.regionMatches(true, at, ".net", 0, 4));
    }

    private int endOfWord(int start) {
        int at = start + 1;
        if (text.charAt(start) == '&') {
            return at;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside =
                    Character.isLetterOrDigit(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK
                            || c == '#'
                            || (c == '+' && !isLetter(at + 1))
                            || (c == '.' && isScriptSuffix(at + 1))
                            || (c == '&' && at == start + 1 && isLoneLetter(at + 1));
            if (!inside) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Node.js, ASP.NET: a dot that belongs to the name. */
    private boolean isScriptSuffix(int at) {
        return (text.regionMatches(true, at, "js", 0, 2) && !isLetter(at + 2))
                || (text.regionMatches(true, at, "net", 0, 3) && !isLetter(at + 3));
    }

    private boolean isLoneLetter(int at) {
        return isLetter(at) && !isLetter(at + 1);
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private int behindEndingForWomen(int end) {
        int at = end;
        if (at >= text.length() || "/:*_(·•.".indexOf(text.charAt(at)) < 0) {
            return end;
        }
        at++;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        int start = at;
        while (isLetter(at) && at - start <= 5) {
            at++;
        }
        boolean ending =
                ENDINGS_FOR_WOMEN.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
        if (!ending) {
            return end;
        }
        boolean closes = at < text.length() && text.charAt(at) == ')';
        return closes ? at + 1 : at;
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        return ",;:|()[]{}–—•·@_>\n\"".indexOf(c) >= 0
                || (c == '-' && (isOpen(at - 1) || isOpen(at + 1)));
    }

    private boolean isOpen(int at) {
        return at < 0
                || at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || text.charAt(at) == '-';
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("&", word.length() == 1 ? "and" : "&");
        boolean ascii = lower.chars().allMatch(c -> c < 128);
        return ascii
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
