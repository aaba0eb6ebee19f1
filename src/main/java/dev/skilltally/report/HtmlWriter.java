package dev.skilltally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a document as one page: no script, nothing loaded from elsewhere, and a policy that
 * forbids both.
 */
final class HtmlWriter {
    /** With this a browser runs and loads nothing, whatever a posting says. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Markup out = new Markup();
    private final HtmlTable tables;
    private boolean sectionOpen;
    private int sections;

    private HtmlWriter(Samples samples) {
        this.tables = new HtmlTable(out, samples);
    }

    static String write(Document document, Samples samples) {
        return new HtmlWriter(samples).page(document);
    }

    private String page(Document document) {
        out.doctype().open("html", "lang", "en").line();
        head(document);
        out.open("body").line().open("main").line();
        out.open("header").line();
        out.element("h1", document.title()).line();
        if (!document.dek().isEmpty()) {
            out.element("p", document.dek(), "class", "dek").line();
        }
        contents(document);
        out.closeLine();
        document.parts().forEach(this::part);
        endSection();
        out.closeLine().closeLine().closeLine();
        return out.toString();
    }

    private void head(Document document) {
        out.open("head").line();
        out.single("meta", "charset", "utf-8").line();
        out.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        out.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.single("meta", "name", "color-scheme", "content", "light dark").line();
        out.single("meta", "name", "referrer", "content", "no-referrer").line();
        out.single("meta", "name", "generator", "content", "skilltally").line();
        out.element("title", document.title()).line();
        out.style(StyleSheet.text()).closeLine();
    }

    private void contents(Document document) {
        List<String> headings = new ArrayList<>();
        for (Document.Part part : document.parts()) {
            switch (part) {
                case Document.Entry entry -> {}
                case Document.Prose prose -> headings.add(prose.heading());
                case Document.Questions questions -> headings.add(questions.heading());
                case Table table -> {}
            }
        }
        if (headings.size() < 5) {
            return;
        }
        out.open("nav", "aria-label", "Contents").open("ol").line();
        for (int i = 0; i < headings.size(); i++) {
            out.open("li").element("a", headings.get(i), "href", "#part-" + (i + 1)).closeLine();
        }
        out.close().closeLine();
    }

    private void part(Document.Part part) {
        switch (part) {
            case Document.Entry entry -> prose(entry.prose());
            case Document.Prose prose -> prose(prose);
            case Document.Questions questions -> questions(questions);
            case Table table -> tables.write(table);
        }
    }

    private void section(String heading, String style) {
        endSection();
        sections++;
        out.open("section", "id", "part-" + sections, "class", style).line();
        out.element("h2", heading).line();
        sectionOpen = true;
    }

    private void endSection() {
        if (sectionOpen) {
            out.closeLine();
            sectionOpen = false;
        }
    }

    private void prose(Document.Prose prose) {
        section(prose.heading(), prose.shape().name().toLowerCase(Locale.ROOT));
        boolean list = prose.shape() == Document.Shape.LIST;
        if (list) {
            out.open("ul").line();
        }
        for (String paragraph : prose.paragraphs()) {
            out.element(list ? "li" : "p", Typography.kept(paragraph)).line();
        }
        if (list) {
            out.closeLine();
        }
    }

    private void questions(Document.Questions questions) {
        section(questions.heading(), "questions");
        for (Document.Question each : questions.questions()) {
            out.element("h3", each.question()).line();
            out.element("p", Typography.kept(each.answer())).line();
        }
    }
}
