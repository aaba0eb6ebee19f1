package dev.skilltally.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain or Markdown-like text to blocks. */
final class BlockReader {
    private static final int LONGEST_HEADING = 60;

    private BlockReader() {}

    /** The blocks of a text from an offset on. */
    static List<Block> read(String text, int from) {
        List<Block> blocks = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            line(text, start, end, blocks);
            start = end + 1;
        }
        return blocks;
    }

    private static void line(String text, int start, int end, List<Block> blocks) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        int content = afterBullet(text, from, to);
        if (content > from) {
            if (content < to) {
                blocks.add(new Block(Block.Kind.BULLET, content, to));
            }
        } else {
            Block.Kind kind = isHeading(text, from, to) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, from, to));
        }
    }

    private static int afterBullet(String text, int from, int to) {
        char c = text.charAt(from);
        boolean sign = "•●▪■◦‣∙·➢➤✓✔".indexOf(c) >= 0;
        boolean dash =
                (c == '-' || c == '*' || c == '–' || c == 'o') && isSpace(text, from + 1, to);
        if (!sign && !dash) {
            return from;
        }
        int content = from + 1;
        while (isSpace(text, content, to)) {
            content++;
        }
        return content;
    }

    private static boolean isSpace(String text, int at, int to) {
        return at < to && Character.isWhitespace(text.charAt(at));
    }

    private static boolean isHeading(String text, int from, int to) {
        if (to - from > LONGEST_HEADING) {
            return false;
        }
        return text.charAt(to - 1) == ':' || isInCapitals(text, from, to);
    }

    private static boolean isInCapitals(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 4;
    }
}
