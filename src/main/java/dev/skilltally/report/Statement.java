package dev.skilltally.report;

import dev.skilltally.stats.Interval;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence made from measures. One that says that something is more or less than something else
 * carries the intervals of those differences, and can't be made where one of them includes zero.
 *
 * @param text the sentence, with its full stop
 * @param differences 95 % intervals of the differences that it claims; empty where it claims none
 */
record Statement(String text, List<Interval> differences) {
    Statement {
        differences = List.copyOf(differences);
        for (Interval difference : differences) {
            if (!difference.excludesZero()) {
                throw new IllegalArgumentException(
                        "compares what is not settled, " + difference + ": " + text);
            }
        }
    }

    /** A sentence that states figures and compares none. */
    static Statement of(String text) {
        return new Statement(text, List.of());
    }

    /** A sentence that compares. */
    static Statement comparing(String text, Interval... differences) {
        return new Statement(text, List.of(differences));
    }

    static String paragraph(List<Statement> statements) {
        return statements.stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    static List<String> texts(List<Statement> statements) {
        return statements.stream().map(Statement::text).toList();
    }
}
