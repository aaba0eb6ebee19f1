package dev.skilltally.report;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how to get at the postings behind the numbers of a table: the command for the first number,
 * then what to put in it for each of the others.
 */
final class EvidenceNote {
    /** A condition of a printed query: no space outside of quotes. */
    private static final Pattern CONDITION =
            Pattern.compile("(?:[^\\s\"]|\"(?:[^\"\\\\]|\\\\.)*+\")++");

    private EvidenceNote() {}

    /** The lines under a table; none where no number has a query. */
    static List<String> of(Table table) {
        List<String> lines = new ArrayList<>();
        Set<String> first = Set.of();
        Set<String> replaced = new LinkedHashSet<>();
        Set<String> whole = new LinkedHashSet<>();
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                PostingQuery query = cell.query();
                if (query == null) {
                    continue;
                }
                Set<String> conditions = conditions(query);
                if (lines.isEmpty()) {
                    first = conditions;
                    String behind = "Behind " + cell.text() + " (" + name(table, row) + "): ";
                    lines.add(behind + command(query));
                } else if (fields(conditions).equals(fields(first))) {
                    Set<String> others = new LinkedHashSet<>(conditions);
                    others.removeAll(first);
                    replaced.addAll(others);
                } else {
                    whole.add(command(query));
                }
            }
        }
        if (!replaced.isEmpty()) {
            lines.add("Behind the others, in its place: " + String.join(" ", replaced));
        }
        lines.addAll(whole);
        return lines;
    }

    private static String command(PostingQuery query) {
        return "skilltally search '" + HtmlTable.shell(query) + "'";
    }

    private static Set<String> conditions(PostingQuery query) {
        Set<String> conditions = new LinkedHashSet<>();
        Matcher matcher = CONDITION.matcher(QueryString.print(query));
        while (matcher.find()) {
            conditions.add(matcher.group());
        }
        return conditions;
    }

    /** The fields that are asked for, without what is asked of them. */
    private static List<String> fields(Set<String> conditions) {
        return conditions.stream().map(condition -> condition.replaceFirst("[:=<].*", "")).toList();
    }

    /** The row's first words, which may stand behind its number. */
    private static String name(Table table, List<Cell> row) {
        for (int i = 0; i < row.size(); i++) {
            if (!table.columns().get(i).numeric()) {
                return row.get(i).text().strip();
            }
        }
        return row.get(0).text();
    }
}
