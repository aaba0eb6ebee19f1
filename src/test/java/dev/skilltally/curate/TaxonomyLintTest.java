package dev.skilltally.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class TaxonomyLintTest {
    private static final String OTHERS =
            """
            - {id: python, label: Python, type: language, broader: [programming]}
            - {id: programming, label: Programming, type: concept}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    forms: [swift]                                            | WARNING | ordinary-word     | form "swift" of x is an ordinary word, expected a rule such as needs: [list, cue]
                    forms: [{form: Swift, case: exact}]                       | NOTE    | ordinary-word     | form "Swift" of x is an ordinary word, expected a rule such as needs: [list, cue]
                    forms: [tf]                                               | WARNING | ordinary-word     | form "tf" of x is very short, expected a rule such as needs: [list, cue]
                    forms: [Zorro, zorro]                                     | WARNING | repeated-form     | form "zorro" again, expected it only at skills/test.yaml:3
                    forms: [{form: Zorro, unless: [masked man]}]              | WARNING | useless-unless    | unless "masked man" does not hold the form "Zorro", expected a phrase with it
                    forms: [{form: Zorro, after: [a], not-after: [a]}]        | ERROR   | contradiction     | form "Zorro" can never match: after and not-after name the same words
                    forms: [pythons]                                          | WARNING | colliding-variant | form "pythons" of x may be written "python", which is a form of python at skills/test.yaml:4
                    forms: [Python tuning]                                    | WARNING | held-name         | form "Python tuning" of x holds the name of python, expected also: [python]
                    forms: [Zorro/Python]                                     | WARNING | held-name         | form "Zorro/Python" of x holds the name of python, expected also: [python]
                    forms: [Python Xylograph]                                 | WARNING | held-name         | form "Python Xylograph" of x holds the name of python, expected also: [python]
                    forms: ["-"]                                              | ERROR   | never-matches     | form "-" of x is never found, a stop phrase or a rule stands against it
                    """)
    void tellsWhatIsDoubtfulInAForm(String forms, String severity, String check, String message) {
        List<Finding> findings =
                lint(
                        "- {id: x, label: Xylograph, type: concept, broader: [programming], "
                                + forms
                                + "}");

        assertThat(findings)
                .contains(
                        new Finding(
                                Finding.Severity.valueOf(severity),
                                "skills/test.yaml:3",
                                check,
                                message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    forms: [{form: swift, needs: [list]}]
                    forms: [{form: Python tuning, also: [python]}]
                    forms: [Cloud Python, Python Studio]
                    forms: [{form: Swift, case: exact, learned: true}]
                    forms: [{form: swift, before: [language]}]
                    forms: [{form: Zorro, needs: [title]}]
                    forms: [{form: Zorro, case: exact, after: [el], before: [x], needs: [skill]}]
                    forms: [{form: Zorro, unless: [mask of zorro, "zorros * mask"]}]
                    forms: [C++, C#, .NET, CI/CD]
                    """)
    void leavesWhatHasItsRulesAlone(String forms) {
        assertThat(
                        lint(
                                "- {id: x, label: Xylograph, type: tool, broader: [programming], "
                                        + forms
                                        + "}"))
                .isEmpty();
    }

    @Test
    void tellsOrphansRedundantBroaderSkillsAndReferencesToDeprecatedOnes() {
        List<Finding> findings =
                lint(
                        """
                        - {id: alone, label: Alone in the dark, type: concept}
                        - {id: child, label: Childhood matters, type: concept, broader: [python, programming, former]}
                        - {id: former, label: Formerly so, type: concept, deprecated: {successor: programming}}\
                        """);

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "[skills/test.yaml:4] broader is \"former\", which is deprecated, expected"
                                + " its successor programming (deprecated)",
                        "[skills/test.yaml:3] alone has no broader and no narrower skill (orphan)",
                        "[skills/test.yaml:4] broader programming of child follows from python"
                                + " (redundant-broader)");
    }

    @Test
    void folderThatCannotBeReadHasItsErrorsAsFindings(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("skills"));
        Files.writeString(folder.resolve("skills/x.yaml"), "area: x\nskills:\n- {id: x}\n");

        assertThat(TaxonomyLint.lint(folder))
                .extracting(Finding::severity, Finding::check)
                .containsOnly(tuple(Finding.Severity.ERROR, "unreadable"));
    }

    private static List<Finding> lint(String skills) {
        return TaxonomyLint.lint(Taxonomies.of(skills + "\n" + OTHERS));
    }
}
