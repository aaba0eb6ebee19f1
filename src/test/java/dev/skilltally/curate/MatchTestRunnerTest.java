package dev.skilltally.curate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.annotate.skill.FormMatch;
import dev.skilltally.taxonomy.MatchTest;
import dev.skilltally.taxonomy.MatchTest.Expectation;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class MatchTestRunnerTest {
    private static final SkillTaxonomy TAXONOMY =
            new SkillTaxonomy(List.of(), List.of(), List.of(), "");

    private static final SurfaceForm GO =
            new SurfaceForm(
                    "Go",
                    true,
                    Set.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    true,
                    "skills/x.yaml:1");

    /** Finds the word Go wherever it stands. */
    private static final SkillFinder FINDER =
            (title, description) -> {
                String text = title + "\n" + description;
                List<FormMatch> mentions = new ArrayList<>();
                for (int at = text.indexOf("Go"); at >= 0; at = text.indexOf("Go", at + 1)) {
                    mentions.add(new FormMatch(GO, List.of("go"), at, at + 2, "exact", ""));
                }
                return new SkillFinder.Reading(text, mentions);
            };

    private final MatchTestRunner runner = new MatchTestRunner(TAXONOMY, FINDER);

    @Test
    void passesWhereAllIsAsExpected() {
        MatchTestResult result =
                runner.run(test("We write Go.", List.of(go("Go")), List.of(go("write"))));

        assertThat(result.isPassed()).isTrue();
    }

    @Test
    void tellsWhatIsMissingWithBothReadings() {
        MatchTestResult result =
                runner.run(test("We write golang and Go.", List.of(go("golang")), List.of()));

        assertThat(result.message())
                .isEqualTo(
                        """
                        [tests/x.yaml:2] go is found as "Go", expected it as "golang"
                          expected: We write [golang: go] and Go.
                          found:    We write golang and [Go: go].\
                        """);
    }

    @Test
    void tellsWhatIsFoundAndShouldNotBeWithTheRule() {
        MatchTestResult result =
                runner.run(test("Go to market.", List.of(), List.of(go("Go to market"))));

        assertThat(result.message())
                .isEqualTo(
                        """
                        [tests/x.yaml:2] go is found in "Go" (exact), expected it not to be
                          expected: Go to market.
                          found:    [Go: go] to market.\
                        """);
    }

    private static Expectation go(String text) {
        return new Expectation("go", text, "tests/x.yaml:2");
    }

    private static MatchTest test(String text, List<Expectation> finds, List<Expectation> not) {
        return new MatchTest("", text, finds, not, "tests/x.yaml:1");
    }
}
