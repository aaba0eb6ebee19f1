package dev.skilltally.curate;

import dev.skilltally.taxonomy.MatchTest;

import java.util.List;

/**
 * What came of one match test.
 *
 * @param test the test
 * @param failures what was not as expected; empty where it passed
 * @param expected the text with what was expected marked
 * @param found the text with what was found marked
 */
public record MatchTestResult(
        MatchTest test, List<String> failures, String expected, String found) {

    public MatchTestResult {
        failures = List.copyOf(failures);
    }

    /** Whether all was as expected. */
    public boolean isPassed() {
        return failures.isEmpty();
    }

    /** What failed, with file and line and both readings of the text; for people to read. */
    public String message() {
        return String.join("\n", failures) + "\n  expected: " + expected + "\n  found:    " + found;
    }
}
