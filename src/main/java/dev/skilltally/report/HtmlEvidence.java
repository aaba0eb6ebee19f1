package dev.skilltally.report;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.query.Hit;
import dev.skilltally.query.Hits;
import dev.skilltally.query.PostingQuery;

import java.util.List;
import java.util.Locale;

/** A row's name that opens on sampled postings behind its numbers, and on the queries. */
final class HtmlEvidence {
    private final Markup out;
    private final Samples samples;

    HtmlEvidence(Markup out, Samples samples) {
        this.out = out;
        this.samples = samples;
    }

    void write(Table table, List<Cell> row) {
        out.open("details").element("summary", row.get(0).text());
        out.open("div", "class", "evidence").open("div").line();
        for (String key : table.sampled()) {
            int column = table.column(key);
            PostingQuery query = row.get(column).query();
            if (query != null) {
                behind(table.columns().get(column), row, row.get(column), query);
            }
        }
        out.close().close().close();
    }

    private void behind(Table.Column column, List<Cell> row, Cell cell, PostingQuery query) {
        Hits hits = samples.of(query);
        String shown =
                hits.hits().isEmpty()
                        ? Numbers.count(hits.total()) + " postings"
                        : hits.hits().size() + " of " + Numbers.count(hits.total()) + " postings";
        out.open("p", "class", "behind")
                .element("b", column.label())
                .text(": " + row.get(0).text() + " " + cell.text() + "; " + shown)
                .closeLine();
        if (!hits.hits().isEmpty()) {
            out.open("ul").line();
            hits.hits().forEach(this::hit);
            out.closeLine();
        }
        out.open("p")
                .element("code", "skilltally search '" + HtmlTable.shell(query) + "'")
                .closeLine();
    }

    private void hit(Hit hit) {
        JobPosting posting = hit.posting().posting();
        out.open("li");
        if (!hit.passages().isEmpty()) {
            passage(Excerpt.of(hit.passages().get(0)));
        }
        out.open("span", "class", "source").open("bdi");
        String title = posting.title().isBlank() ? "Untitled" : posting.title().strip();
        String url = posting.url();
        if (url != null && isLinkable(url)) {
            out.element("a", title, "href", url.strip(), "rel", "nofollow noopener noreferrer");
        } else {
            out.text(title);
        }
        out.close();
        String company = posting.company();
        if (company != null && !company.isBlank()) {
            out.text(", ").element("bdi", company.strip());
        }
        out.text(" ").element("small", posting.key().toString());
        if (url != null) {
            out.text(" ").element("small", url.strip(), "class", "url");
        }
        out.close().closeLine();
    }

    private void passage(Excerpt excerpt) {
        out.open("q").open("bdi");
        String text = excerpt.passage().text();
        int from = 0;
        out.text(excerpt.before());
        for (Hit.Span mark : excerpt.passage().marks()) {
            out.text(text.substring(from, mark.start()))
                    .element("mark", text.substring(mark.start(), mark.end()));
            from = mark.end();
        }
        out.text(text.substring(from)).text(excerpt.after()).close().close().text(" ");
    }

    /** Only addresses of the web are linked: a posting may say {@code javascript:} anything. */
    static boolean isLinkable(String url) {
        String lower = url.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
