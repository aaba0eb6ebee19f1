package dev.skilltally.curate;

import dev.skilltally.annotate.skill.FormMatch;
import dev.skilltally.taxonomy.MatchTest;
import dev.skilltally.taxonomy.MatchTest.Expectation;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs match tests. */
public final class MatchTestRunner {
    private final SkillTaxonomy taxonomy;
    private final SkillFinder finder;

    /**
     * @param taxonomy used to mark where a skill was expected
     * @param finder finds skills by the same taxonomy
     */
    public MatchTestRunner(SkillTaxonomy taxonomy, SkillFinder finder) {
        this.taxonomy = taxonomy;
        this.finder = finder;
    }

    /** The results of all tests, in their order. */
    public List<MatchTestResult> run(List<MatchTest> tests) {
        return tests.stream().map(this::run).toList();
    }

    /** The result of one test. */
    public MatchTestResult run(MatchTest test) {
        SkillFinder.Reading reading = finder.read(test.title(), test.text());
        List<String> failures = new ArrayList<>();
        MarkedText expected = new MarkedText();
        for (Expectation expectation : test.finds()) {
            if (!isFound(expectation, reading)) {
                failures.add(missing(expectation, reading));
            }
            markExpected(expectation, reading, expected);
        }
        for (Expectation expectation : test.not()) {
            for (FormMatch mention : touching(expectation, reading)) {
                failures.add(unwanted(expectation, mention, reading));
            }
        }
        return new MatchTestResult(
                test,
                failures,
                expected.of(reading.text()),
                new MarkedText().add(reading.mentions()).of(reading.text()));
    }

    private static boolean isFound(Expectation expectation, SkillFinder.Reading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.skills().contains(expectation.skill()))
                .anyMatch(
                        mention ->
                                expectation.text().isEmpty()
                                        || words(mention, reading).equals(expectation.text()));
    }

    private static String words(FormMatch mention, SkillFinder.Reading reading) {
        return reading.text().substring(mention.start(), mention.end());
    }

    private static String missing(Expectation expectation, SkillFinder.Reading reading) {
        StringBuilder failure = new StringBuilder();
        failure.append('[').append(expectation.source()).append("] ").append(expectation.skill());
        List<String> elsewhere =
                reading.mentions().stream()
                        .filter(mention -> mention.skills().contains(expectation.skill()))
                        .map(mention -> "\"" + words(mention, reading) + "\"")
                        .toList();
        if (elsewhere.isEmpty()) {
            failure.append(" is not found, expected it");
        } else {
            failure.append(" is found as ").append(String.join(", ", elsewhere));
            failure.append(", expected it");
        }
        if (!expectation.text().isEmpty()) {
            failure.append(" as \"").append(expectation.text()).append('"');
        }
        return failure.toString();
    }

    private static List<FormMatch> touching(Expectation expectation, SkillFinder.Reading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.skills().contains(expectation.skill()))
                .filter(
                        mention ->
                                expectation.text().isEmpty()
                                        || touches(mention, expectation.text(), reading.text()))
                .toList();
    }

    private static boolean touches(FormMatch mention, String words, String text) {
        int at = text.indexOf(words);
        while (at >= 0) {
            if (at < mention.end() && mention.start() < at + words.length()) {
                return true;
            }
            at = text.indexOf(words, at + 1);
        }
        return false;
    }

    private static String unwanted(
            Expectation expectation, FormMatch mention, SkillFinder.Reading reading) {
        return String.format(
                Locale.ROOT,
                "[%s] %s is found in \"%s\" (%s), expected it not to be",
                expectation.source(),
                expectation.skill(),
                words(mention, reading),
                mention.rule());
    }

    /** Marks the words given, or the first of the skill's forms that stands in the text. */
    private void markExpected(
            Expectation expectation, SkillFinder.Reading reading, MarkedText expected) {
        List<String> words =
                expectation.text().isEmpty()
                        ? forms(expectation.skill())
                        : List.of(expectation.text());
        String text = reading.text().toLowerCase(Locale.ROOT);
        for (String word : words) {
            int at = text.indexOf(word.toLowerCase(Locale.ROOT));
            if (at >= 0 && at + word.length() <= reading.text().length()) {
                expected.add(at, at + word.length(), expectation.skill());
                return;
            }
        }
    }

    private List<String> forms(String skill) {
        return taxonomy.skill(skill).stream()
                .flatMap(found -> found.forms().stream())
                .map(SurfaceForm::text)
                .toList();
    }
}
