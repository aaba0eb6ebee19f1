package dev.skilltally.curate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.annotate.skill.AmbiguityClassifier;
import dev.skilltally.taxonomy.MatchTest;
import dev.skilltally.taxonomy.MatchTestReader;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the match tests that are kept beside the taxonomy. */
class TaxonomyMatchesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("skilltally.home", "."), "taxonomy");

    private static List<MatchTest> tests;
    private static List<MatchTestResult> results;

    @BeforeAll
    static void run() throws IOException {
        SkillTaxonomy taxonomy = TaxonomyReader.read(FOLDER);
        tests = MatchTestReader.read(FOLDER, taxonomy);
        SkillFinder finder = SkillFinder.of(taxonomy, AmbiguityClassifier.NONE);
        results = new MatchTestRunner(taxonomy, finder).run(tests);
    }

    @Test
    void everyTextIsReadAsItsTestSays() {
        String failures =
                results.stream()
                        .filter(result -> !result.isPassed())
                        .map(MatchTestResult::message)
                        .collect(Collectors.joining("\n"));
        assertThat(failures).as("match tests that failed").isEmpty();
    }

    @Test
    void lintFindsNoErrors() throws IOException {
        assertThat(TaxonomyLint.lint(FOLDER))
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void thereAreAtLeastFourHundred() {
        assertThat(tests).hasSizeGreaterThanOrEqualTo(400);
    }
}
