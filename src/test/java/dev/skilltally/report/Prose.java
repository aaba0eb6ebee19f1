package dev.skilltally.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.stats.Interval;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the sentences of a report to its tables and its intervals. */
final class Prose {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern COMPARING =
            Pattern.compile("\\b(more|higher|above|larger|less|lower than|fewer|below)\\b");

    /** Numbers that no table holds: the level of intervals, nothing, and what is no posting. */
    private static final Set<String> CONSTANTS = Set.of("95", "0", "0.0", "6");

    private Prose() {}

    /**
     * Every number of the prose stands in a table, its caption or its notes, or is a constant.
     *
     * @return sentences that were held to it
     */
    static int assertNumbersStandInTables(Document document, String at, String... constants) {
        Set<String> known = new TreeSet<>(CONSTANTS);
        known.addAll(List.of(constants));
        for (Table table : document.tables()) {
            known.addAll(numbers(table.caption()));
            table.notes().forEach(note -> known.addAll(numbers(note)));
            table.rows().forEach(row -> row.forEach(cell -> known.addAll(numbers(cell.text()))));
        }
        List<String> paragraphs = paragraphs(document);
        for (String paragraph : paragraphs) {
            assertThat(known).as("%s: %s", at, paragraph).containsAll(numbers(paragraph));
        }
        return paragraphs.size();
    }

    /**
     * A sentence that compares has the interval of its difference, and that excludes zero.
     *
     * @return 1 for a sentence that compares, else 0
     */
    static int assertSettled(Statement statement, String at) {
        assertThat(statement.differences()).as(at).allMatch(Interval::excludesZero);
        if (!COMPARING.matcher(statement.text()).find()
                || statement.text().contains("not settled")) {
            return 0;
        }
        assertThat(statement.differences()).as(at).isNotEmpty();
        return 1;
    }

    private static List<String> paragraphs(Document document) {
        return document.parts().stream()
                .flatMap(
                        part ->
                                switch (part) {
                                    case Document.Prose prose -> prose.paragraphs().stream();
                                    case Document.Questions questions ->
                                            questions.questions().stream()
                                                    .map(Document.Question::answer);
                                    case Document.Entry entry -> Stream.empty();
                                    case Table table -> Stream.empty();
                                })
                .toList();
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll(",$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
