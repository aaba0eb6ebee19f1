package dev.skilltally.sample;

import java.util.List;

/** The ways in which boards lay an advertisement out. */
enum Layout {
    HYPHENS,
    DOTS,
    STARS,
    HTML,
    BOLD_HTML;

    String render(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            heading(part, text);
            if (part.bulleted() && isHtml()) {
                text.append("<ul>");
            }
            part.lines().forEach(line -> line(line, part.bulleted(), text));
            text.append(part.bulleted() && isHtml() ? "</ul>\n" : isHtml() ? "" : "\n");
        }
        return text.toString().strip();
    }

    private boolean isHtml() {
        return this == HTML || this == BOLD_HTML;
    }

    private void heading(Part part, StringBuilder text) {
        String heading = part.heading();
        if (heading == null) {
            return;
        }
        switch (this) {
            case HYPHENS -> text.append(heading).append(":\n");
            case DOTS -> text.append(heading).append('\n');
            case STARS -> text.append("**").append(heading).append("**\n");
            case HTML -> text.append("<h3>").append(escaped(heading)).append("</h3>\n");
            case BOLD_HTML ->
                    text.append("<p><strong>").append(escaped(heading)).append("</strong></p>\n");
        }
    }

    private void line(String line, boolean bullet, StringBuilder text) {
        switch (this) {
            case HYPHENS -> text.append(bullet ? "- " : "").append(line).append('\n');
            case DOTS -> text.append(bullet ? "• " : "").append(line).append('\n');
            case STARS -> text.append(bullet ? "* " : "").append(line).append('\n');
            case HTML, BOLD_HTML -> {
                String tag = bullet ? "li" : "p";
                text.append('<').append(tag).append('>').append(escaped(line));
                text.append("</").append(tag).append(bullet ? ">" : ">\n");
            }
        }
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
