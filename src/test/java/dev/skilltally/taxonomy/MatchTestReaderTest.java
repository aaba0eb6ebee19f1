package dev.skilltally.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.taxonomy.MatchTest.Expectation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class MatchTestReaderTest {
    private static final SkillTaxonomy TAXONOMY =
            TaxonomyReaderTest.read(
                    Map.of(
                            "skills/languages.yaml",
                            """
                            area: languages
                            skills:
                            - {id: go, label: Go, type: language}
                            - {id: rust, label: Rust, type: language}
                            """));

    @TempDir private Path folder;

    @Test
    void readsTextsWithWhatMustAndMustNotBeFound() throws IOException {
        List<MatchTest> tests =
                read(
                        """
                        tests:
                        - title: Go Developer
                          text: We go to market with Go and Rust.
                          finds: [rust, {skill: go, text: Go}]
                          not: [{skill: go, text: go to market}]
                        """);

        assertThat(tests)
                .containsExactly(
                        new MatchTest(
                                "Go Developer",
                                "We go to market with Go and Rust.",
                                List.of(
                                        new Expectation("rust", "", "tests/test.yaml:4"),
                                        new Expectation("go", "Go", "tests/test.yaml:4")),
                                List.of(new Expectation("go", "go to market", "tests/test.yaml:5")),
                                "tests/test.yaml:2"));
    }

    @Test
    void folderWithoutTestsHasNone() throws IOException {
        assertThat(MatchTestReader.read(folder, TAXONOMY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {text: x, finds: [rsut]}                    | finds has "rsut", expected the id of a skill; did you mean "rust"?
                    {text: x}                                   | a test of nothing, expected finds or not
                    {finds: [go]}                               | no text, expected a text
                    {text: x, find: [go], not: [go]}            | unknown key "find", expected one of title, text, finds, not; did you mean "finds"?
                    {text: x y, finds: [{skill: go, text: z}]}  | "z" is not in the text, expected words of it
                    """)
    void mistakesAreToldWithFileAndLine(String test, String message) {
        assertThatThrownBy(() -> read("tests:\n- " + test + "\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessage("[tests/test.yaml:2] " + message);
    }

    private List<MatchTest> read(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("tests"));
        Files.writeString(folder.resolve("tests/test.yaml"), yaml);
        return MatchTestReader.read(folder, TAXONOMY);
    }
}
