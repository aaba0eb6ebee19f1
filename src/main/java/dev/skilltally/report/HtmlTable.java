package dev.skilltally.report;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table on a page: its chart, its rows, and what is behind the numbers. */
final class HtmlTable {
    private static final int FEW_ROWS = 3;

    private final Markup out;
    private final HtmlEvidence evidence;

    HtmlTable(Markup out, Samples samples) {
        this.out = out;
        this.evidence = new HtmlEvidence(out, samples);
    }

    void write(Table table) {
        out.open("div", "class", "exhibit", "id", table.id()).line();
        if (table.chart() != null && !table.rows().isEmpty()) {
            HtmlFigure.write(out, table, table.chart());
        }
        if (table.rows().isEmpty()) {
            out.element("p", table.caption() + ": none.", "class", "empty").line();
        } else if (isFolded(table)) {
            out.open("details", "class", "numbers");
            out.element("summary", "The numbers: " + table.caption()).line();
            grid(table);
            out.closeLine();
        } else {
            grid(table);
        }
        table.notes()
                .forEach(note -> out.element("p", Typography.kept(note), "class", "note").line());
        queries(table);
        out.closeLine();
    }

    /** Where a chart says most of it and no postings are shown, the numbers open on demand. */
    private static boolean isFolded(Table table) {
        return table.chart() != null && table.sampled().isEmpty() && table.rows().size() > FEW_ROWS;
    }

    private void grid(Table table) {
        String label = table.caption();
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
        out.line().open("table").line();
        out.element("caption", label).line();
        head(table);
        out.open("tbody").line();
        table.rows().forEach(row -> row(table, row));
        out.closeLine().closeLine().closeLine();
    }

    private void head(Table table) {
        out.open("thead").open("tr").line();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            if (column.kind() != Table.Column.Kind.DETAIL) {
                out.open("th", "scope", "col", "class", i == 0 ? "words" : style(column));
                out.text(column.label());
                small(details(table, i).values().stream().map(Table.Column::label).toList());
                out.closeLine();
            }
        }
        out.close().closeLine();
    }

    private static Map<Integer, Table.Column> details(Table table, int place) {
        Map<Integer, Table.Column> details = new LinkedHashMap<>();
        for (int i = place + 1; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() != Table.Column.Kind.DETAIL) {
                break;
            }
            details.put(i, table.columns().get(i));
        }
        return details;
    }

    private static String style(Table.Column column) {
        String hue = hue(column);
        String align = column.numeric() ? "number" : "words";
        return hue.isEmpty() ? align : align + " " + hue;
    }

    private static String hue(Table.Column column) {
        return switch (column.key()) {
            case "first" -> "first";
            case "second" -> "second";
            default -> "";
        };
    }

    private void row(Table table, List<Cell> row) {
        out.open("tr");
        for (int i = 0; i < row.size(); i++) {
            Table.Column column = table.columns().get(i);
            if (column.kind() == Table.Column.Kind.DETAIL) {
                continue;
            }
            if (i == 0) {
                name(table, row);
            } else {
                out.open("td", "class", column.numeric() ? "number" : "words");
                out.text(Typography.kept(row.get(i).text()));
                detail(table, row, i);
                out.close();
            }
        }
        out.closeLine();
    }

    private void name(Table table, List<Cell> row) {
        String text = row.get(0).text();
        boolean sub = text.startsWith(" ");
        out.open("th", "scope", "row", "class", sub ? "sub" : "top");
        if (table.sampled().isEmpty()) {
            out.text(text.strip());
        } else {
            evidence.write(table, row);
        }
        out.close();
    }

    private void detail(Table table, List<Cell> row, int place) {
        List<String> texts = new ArrayList<>();
        details(table, place)
                .forEach((i, column) -> texts.add(named(column.label(), row.get(i).text())));
        small(texts.stream().filter(text -> !text.isEmpty()).toList());
    }

    /** Numbers say what they are by a sign or a letter, intervals by their form. */
    private static String named(String label, String text) {
        if (text.isEmpty() || label.length() > 1) {
            return text;
        }
        return label.equals("#") ? "#" + text : label + " " + text;
    }

    private void small(List<String> texts) {
        if (!texts.isEmpty()) {
            out.open("span", "class", "details");
            for (String text : texts) {
                out.text(" ").element("small", Typography.kept(text));
            }
            out.close();
        }
    }

    /** The queries of numbers that have no sampled postings beside them. */
    private void queries(Table table) {
        Map<String, PostingQuery> queries = new LinkedHashMap<>();
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                PostingQuery query = row.get(i).query();
                if (query != null && !table.sampled().contains(table.columns().get(i).key())) {
                    String column = i == 0 ? "" : ", " + table.columns().get(i).label();
                    queries.put(
                            row.get(0).text().strip() + column + ": " + row.get(i).text(), query);
                }
            }
        }
        if (queries.isEmpty()) {
            return;
        }
        out.open("details", "class", "queries").element("summary", "Queries behind these numbers");
        out.open("ul").line();
        queries.forEach(
                (what, query) ->
                        out.open("li")
                                .text(what + " ")
                                .element("code", "skilltally search '" + shell(query) + "'")
                                .closeLine());
        out.close().closeLine();
    }

    /** The query as it stands between single quotes on a command line. */
    static String shell(PostingQuery query) {
        return QueryString.print(query).replace("'", "'\\''");
    }
}
