package dev.skilltally.text;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;

/**
 * HTML to text. A small reader of tags and references instead of an HTML parser: a parser's tree
 * gives no offset for a character behind a reference, and every offset must lead back. (jsoup knows
 * the names of the references.)
 *
 * <p>Blocks and line breaks become line breaks, cells are set apart by a bar, white space collapses
 * as in a browser. Text that is not HTML keeps its less-than signs and line breaks; only its
 * references are read.
 */
final class Markup {
    private static final int LONGEST_HEADING = 80;

    private final String source;
    private final boolean html;
    private final boolean collapsing;
    private final MappedText.Builder out;
    private final Map<Integer, Block.Kind> kinds = new TreeMap<>();
    private int at;
    private int lineStart;

    /** From here on no comment ends; looking again each time would take quadratic time. */
    private int unended = Integer.MAX_VALUE;

    private int bold;
    private int boldLetters;
    private int letters;
    private Block.@Nullable Kind next;

    /**
     * Text without markup.
     *
     * @param text the text
     * @param kinds what the markup says of the lines that start at an offset
     */
    record Result(MappedText text, Map<Integer, Block.Kind> kinds) {}

    private Markup(String source, boolean html, boolean collapsing) {
        this.source = source;
        this.html = html;
        this.collapsing = collapsing;
        out = new MappedText.Builder(source);
    }

    static Result read(String source) {
        if (source.indexOf('<') < 0 && source.indexOf('&') < 0) {
            return new Result(MappedText.unchanged(source), Map.of());
        }
        if (hasTags(source, false)) {
            return new Markup(source, true, hasTags(source, true)).run();
        }
        Result plain = new Markup(source, false, false).run();
        boolean escaped = source.contains("&lt;") || source.contains("&amp;lt;");
        if (escaped && hasTags(plain.text().text(), false)) {
            // The whole page was escaped once more.
            Result inner = read(plain.text().text());
            return new Result(inner.text().over(plain.text()), inner.kinds());
        }
        return plain;
    }

    private static boolean hasTags(String source, boolean onlyBlocks) {
        int at = source.indexOf('<');
        while (at >= 0) {
            Tag tag = Tag.read(source, at);
            if (tag != null && tag.isKnown() && (!onlyBlocks || tag.isBlock())) {
                return true;
            }
            at = source.indexOf('<', at + 1);
        }
        return false;
    }

    private Result run() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '<' && html && markup()) {
                continue;
            }
            if (c == '&' && reference()) {
                continue;
            }
            if (collapsing && Character.isWhitespace(c)) {
                space();
            } else if (c == '\n') {
                out.copy(at, at + 1);
                at++;
                endLine();
            } else {
                text();
            }
        }
        endLine();
        return new Result(out.build(), kinds);
    }

    private void text() {
        int from = at;
        while (at < source.length() && isText(source.charAt(at))) {
            at++;
        }
        if (at == from) {
            at++;
        }
        written(at - from);
        out.copy(from, at);
    }

    private boolean isText(char c) {
        return c != '<' && c != '&' && c != '\n' && !(collapsing && Character.isWhitespace(c));
    }

    private void written(int count) {
        if (next != null) {
            kinds.put(out.length(), next);
            next = null;
        }
        letters += count;
        boldLetters += bold > 0 ? count : 0;
    }

    private void space() {
        int from = at;
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        if (out.length() > lineStart && out.last() != ' ') {
            out.replace(" ", from, at);
        }
    }

    private boolean reference() {
        Entity entity = Entity.read(source, at);
        if (entity == null) {
            return false;
        }
        String mended = CharacterCleaner.replacement(entity.text().codePointAt(0));
        String text = mended == null ? entity.text() : mended;
        if (text.isBlank()) {
            boolean wanted = out.length() > lineStart && (!collapsing || out.last() != ' ');
            out.replace(wanted ? text : "", at, entity.end());
        } else {
            written(text.length());
            out.replace(text, at, entity.end());
        }
        at = entity.end();
        return true;
    }

    /** Reads a tag or comment; false where the less-than sign is only that. */
    private boolean markup() {
        if (source.startsWith("<!", at)) {
            return declaration();
        }
        Tag tag = Tag.read(source, at);
        if (tag == null) {
            return false;
        }
        if (tag.hidesText()) {
            at = endOfHidden(tag);
        } else {
            apply(tag);
            at = tag.end();
        }
        return true;
    }

    /** Skips a comment or document type; one that never ends is text. */
    private boolean declaration() {
        boolean comment = source.startsWith("<!--", at);
        boolean typed = source.regionMatches(true, at, "<!doctype", 0, 9);
        if ((!comment && !typed) || at >= unended) {
            return false;
        }
        int end = source.indexOf(comment ? "-->" : ">", at);
        if (end < 0) {
            unended = at;
            return false;
        }
        at = end + (comment ? 3 : 1);
        return true;
    }

    private int endOfHidden(Tag tag) {
        int from = tag.end();
        while (from >= 0 && from < source.length()) {
            int open = source.indexOf("</", from);
            if (open < 0) {
                return source.length();
            }
            if (source.regionMatches(true, open + 2, tag.name(), 0, tag.name().length())) {
                int close = source.indexOf('>', open);
                return close < 0 ? source.length() : close + 1;
            }
            from = open + 2;
        }
        return source.length();
    }

    private void apply(Tag tag) {
        String name = tag.name();
        if (tag.isBlock()) {
            lineBreak(tag);
            if (name.equals("li")) {
                next = tag.closing() ? null : Block.Kind.BULLET;
            } else if (isHeading(name)) {
                next = tag.closing() ? null : Block.Kind.HEADING;
                bold = 0;
            }
        } else if (name.equals("b") || name.equals("strong")) {
            bold = Math.max(0, bold + (tag.closing() ? -1 : 1));
        } else if ((name.equals("td") || name.equals("th")) && tag.closing()) {
            if (out.length() > lineStart) {
                out.replace(" | ", at, tag.end());
            }
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private void lineBreak(Tag tag) {
        boolean open = out.length() > lineStart;
        boolean second = tag.name().equals("br") && out.length() > 0;
        if (open || second) {
            out.replace("\n", at, tag.end());
            endLine();
        }
    }

    private void endLine() {
        boolean allBold = letters > 0 && boldLetters == letters && letters <= LONGEST_HEADING;
        if (allBold && html) {
            kinds.putIfAbsent(lineStart, Block.Kind.HEADING);
        }
        lineStart = out.length();
        letters = 0;
        boldLetters = 0;
    }
}
