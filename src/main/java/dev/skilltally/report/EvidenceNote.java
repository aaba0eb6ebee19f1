package dev.skilltally.report;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** Numbers whose queries ask for the same fields: the first one, and what the others put in. */
    private static final class Family {
        private final String line;
        private final Set<String> first;
        private final Set<String> replaced = new LinkedHashSet<>();

        Family(String line, Set<String> first) {
            this.line = line;
            this.first = first;
        }

        void add(Set<String> conditions) {
            conditions.stream().filter(each -> !first.contains(each)).forEach(replaced::add);
        }

        List<String> lines() {
            return replaced.isEmpty()
                    ? List.of(line)
                    : List.of(
                            line, "Behind the others, in its place: " + String.join(" ", replaced));
        }
    }

    /** The lines under a table; none where no number has a query. */
    static List<String> of(Table table) {
        Map<List<String>, Family> families = new LinkedHashMap<>();
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                PostingQuery query = row.get(i).query();
                if (query != null) {
                    Set<String> conditions = conditions(query);
                    String line = behind(table, row, i) + command(query);
                    families.computeIfAbsent(
                                    fields(conditions), fields -> new Family(line, conditions))
                            .add(conditions);
                }
            }
        }
        return families.values().stream().flatMap(family -> family.lines().stream()).toList();
    }

    private static String behind(Table table, List<Cell> row, int column) {
        return "Behind " + row.get(column).text() + " (" + name(table, row) + "): ";
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
