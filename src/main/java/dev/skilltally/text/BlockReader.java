package dev.skilltally.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lines of text to blocks, by what the markup said of them, or by how plain text marks them. */
final class BlockReader {
    private static final int LONGEST_HEADING = 70;
    private static final int FEWEST_CAPITALS = 4;
    private static final int MOST_HEADING_WORDS = 9;
    private static final String BULLETS = "•●▪■◦‣∙·➢➤►✓✔❖⦁○";

    /** Lines that are headings though nothing marks them; lower case, without a last sign. */
    private static final Set<String> HEADINGS =
            Set.of(
                    "about us",
                    "about you",
                    "about the role",
                    "about the job",
                    "about the team",
                    "about the company",
                    "about the position",
                    "benefits",
                    "basic qualifications",
                    "desired skills",
                    "duties",
                    "education",
                    "education and experience",
                    "essential functions",
                    "experience",
                    "job description",
                    "job duties",
                    "job requirements",
                    "job responsibilities",
                    "job summary",
                    "key responsibilities",
                    "key skills",
                    "main responsibilities",
                    "minimum qualifications",
                    "minimum requirements",
                    "must have",
                    "must haves",
                    "nice to have",
                    "nice to haves",
                    "our benefits",
                    "overview",
                    "perks",
                    "perks and benefits",
                    "preferred qualifications",
                    "preferred skills",
                    "qualifications",
                    "required experience",
                    "required qualifications",
                    "required skills",
                    "requirements",
                    "responsibilities",
                    "role overview",
                    "skills",
                    "skills and experience",
                    "summary",
                    "technical skills",
                    "the opportunity",
                    "the role",
                    "what we offer",
                    "what we're looking for",
                    "what we are looking for",
                    "what you bring",
                    "what you will do",
                    "what you'll bring",
                    "what you'll do",
                    "what you'll need",
                    "who we are",
                    "who you are",
                    "why join us",
                    "you have",
                    "you will",
                    "your profile",
                    "your responsibilities",
                    "your tasks",
                    "what you need",
                    "bonus points");

    private BlockReader() {}

    /**
     * The blocks of a text from an offset on.
     *
     * @param kinds what the markup said of lines, by their offset from there
     */
    static List<Block> read(String text, int from, Map<Integer, Block.Kind> kinds) {
        List<Block> blocks = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            line(text, start, end, kinds.get(start - from), blocks);
            start = end + 1;
        }
        return blocks;
    }

    private static void line(
            String text, int start, int end, Block.@Nullable Kind kind, List<Block> blocks) {
        int to = end;
        while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int from = afterSpace(text, start, to);
        if (from == to) {
            return;
        }
        int content = afterBullet(text, from, to);
        if (kind == Block.Kind.HEADING) {
            blocks.add(new Block(kind, from, to));
        } else if (kind == Block.Kind.BULLET || content > from) {
            bullets(text, content, to, blocks);
        } else if (text.charAt(from) == '#' && afterHashes(text, from, to) < to) {
            blocks.add(new Block(Block.Kind.HEADING, afterHashes(text, from, to), to));
        } else if (isHeading(text, from, to)) {
            blocks.add(new Block(Block.Kind.HEADING, from, to));
        } else {
            paragraph(text, from, to, blocks);
        }
    }

    /** A paragraph, and the bullets in it whose line breaks were lost. */
    private static void paragraph(String text, int from, int to, List<Block> blocks) {
        int bullet = nextBullet(text, from, to);
        add(Block.Kind.PARAGRAPH, text, from, bullet, blocks);
        if (bullet < to) {
            bullets(text, bullet + 1, to, blocks);
        }
    }

    private static void bullets(String text, int from, int to, List<Block> blocks) {
        int start = from;
        while (start < to) {
            int end = nextBullet(text, start, to);
            add(Block.Kind.BULLET, text, start, end, blocks);
            start = end + 1;
        }
    }

    private static void add(Block.Kind kind, String text, int start, int end, List<Block> blocks) {
        int to = end;
        while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int from = afterSpace(text, start, to);
        if (from < to) {
            blocks.add(new Block(kind, from, to));
        }
    }

    private static int nextBullet(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > 0x2000 && (c == '•' || c == '●' || c == '▪' || c == '■' || c == '◦')) {
                return i;
            }
        }
        return to;
    }

    private static int afterSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the words of a list item start; the same offset where the line is none. */
    private static int afterBullet(String text, int from, int to) {
        char c = text.charAt(from);
        boolean sign = BULLETS.indexOf(c) >= 0;
        boolean dash = (c == '-' || c == '*' || c == '+' || c == '–' || c == '—');
        if (sign || (dash && (isSpace(text, from + 1, to) || isCapital(text, from + 1, to)))) {
            return afterSpace(text, from + 1, to);
        }
        if (c == 'o' && isSpace(text, from + 1, to)) {
            return afterSpace(text, from + 1, to);
        }
        return afterNumber(text, from, to);
    }

    /** "1. ", "2) ", "a) ". */
    private static int afterNumber(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from && at < to && Character.isLowerCase(text.charAt(at))) {
            return at + 1 < to && text.charAt(at + 1) == ')' && isSpace(text, at + 2, to)
                    ? afterSpace(text, at + 2, to)
                    : from;
        }
        boolean numbered =
                at > from
                        && at < to
                        && (text.charAt(at) == '.' || text.charAt(at) == ')')
                        && isSpace(text, at + 1, to);
        return numbered ? afterSpace(text, at + 1, to) : from;
    }

    private static int afterHashes(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '#') {
            at++;
        }
        return isSpace(text, at, to) ? afterSpace(text, at, to) : to;
    }

    private static boolean isSpace(String text, int at, int to) {
        return at < to && Character.isWhitespace(text.charAt(at));
    }

    private static boolean isCapital(String text, int at, int to) {
        return at < to && Character.isUpperCase(text.charAt(at));
    }

    private static boolean isHeading(String text, int from, int to) {
        if (to - from > LONGEST_HEADING || words(text, from, to) > MOST_HEADING_WORDS) {
            return false;
        }
        char last = text.charAt(to - 1);
        return last == ':'
                || isBold(text, from, to)
                || isInCapitals(text, from, to)
                || isKnown(text, from, to);
    }

    private static int words(String text, int from, int to) {
        int words = 1;
        for (int i = from; i < to; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** Markdown's {@code **Requirements**}. */
    private static boolean isBold(String text, int from, int to) {
        return to - from > 4 && text.startsWith("**", from) && text.startsWith("**", to - 2);
    }

    private static boolean isKnown(String text, int from, int to) {
        char last = text.charAt(to - 1);
        int end = last == '?' || last == '.' || last == '…' ? to - 1 : to;
        String line = text.substring(from, end).toLowerCase(Locale.ROOT);
        return HEADINGS.contains(line.replace('\u2019', '\'').replace("&", "and"));
    }

    private static boolean isInCapitals(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters >= FEWEST_CAPITALS;
    }
}
