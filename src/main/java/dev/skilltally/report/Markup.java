package dev.skilltally.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and the SVG within it. Everything that is not a name of an element or an attribute is
 * escaped here, and nowhere else.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last and ends the line. */
    Markup closeLine() {
        close();
        return line();
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** An element with text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that never has anything in it, such as {@code meta} or {@code rect}. */
    Markup single(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** Text that a reader sees as it is. */
    Markup text(String text) {
        escape(text, out);
        return this;
    }

    /** A style sheet of our own, which must not be escaped. */
    Markup style(String sheet) {
        if (sheet.contains("</")) {
            throw new IllegalArgumentException("a style sheet that ends its element");
        }
        out.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    Markup doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out);
            out.append('"');
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(each);
                default -> out.append(isForbidden(text, i) ? '\uFFFD' : each);
            }
        }
    }

    /** Control characters and halves of surrogate pairs have no place in HTML. */
    private static boolean isForbidden(String text, int place) {
        char each = text.charAt(place);
        if (Character.isHighSurrogate(each)) {
            return place + 1 == text.length() || !Character.isLowSurrogate(text.charAt(place + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return place == 0 || !Character.isHighSurrogate(text.charAt(place - 1));
        }
        return Character.isISOControl(each) || each == '\uFFFE' || each == '\uFFFF';
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
