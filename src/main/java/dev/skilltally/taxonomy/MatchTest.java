package dev.skilltally.taxonomy;

import java.util.List;

/**
 * A text with the skills that must be found in it and those that must not, kept beside the
 * taxonomy.
 *
 * @param title title of the posting, empty where the test gives none
 * @param text its description
 * @param finds what must be found
 * @param not what must not be found
 * @param source file and line
 */
public record MatchTest(
        String title, String text, List<Expectation> finds, List<Expectation> not, String source) {

    public MatchTest {
        finds = List.copyOf(finds);
        not = List.copyOf(not);
    }

    /**
     * A skill, and where it is or is not to be found.
     *
     * @param skill identifier
     * @param text the words that a mention must cover exactly, or must not touch; empty for
     *     anywhere in title and text
     * @param source file and line
     */
    public record Expectation(String skill, String text, String source) {}
}
