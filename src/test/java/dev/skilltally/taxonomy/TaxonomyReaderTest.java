package dev.skilltally.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.skilltally.taxonomy.SurfaceForm.Need;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the files of a taxonomy say, and what is said where they are wrong. */
class TaxonomyReaderTest {
    private static final String SPARK =
            """
            area: data-processing
            skills:
            - id: data-processing-engine
              label: Data processing engine
              type: concept
              generic: true
            - id: apache-spark
              label: Apache Spark
              type: tool
              broader: [data-processing-engine]
              note: the engine, not the mail client
              forms:
              - PySpark
              - form: Spark
                case: exact
                needs: [list, cue]
                after: [apache]
                before: jobs
                not-after: [a]
                not-before: [joy]
                unless: ["spark innovation", "spark *"]
                learned: true
                also: [data-processing-engine]
                variants: false
            """;

    @Test
    void readsEveryKeyOfASkillAndItsForms() {
        Skill spark = skill(read(SPARK), "apache-spark");

        assertThat(spark)
                .extracting(Skill::label, Skill::type, Skill::area, Skill::note, Skill::source)
                .containsExactly(
                        "Apache Spark",
                        SkillType.TOOL,
                        "data-processing",
                        "the engine, not the mail client",
                        "skills/test.yaml:7");
        assertThat(spark.broader()).containsExactly("data-processing-engine");
        assertThat(spark.forms())
                .extracting(SurfaceForm::text, SurfaceForm::isSure, SurfaceForm::source)
                .containsExactly(
                        tuple("Apache Spark", true, "skills/test.yaml:8"),
                        tuple("PySpark", true, "skills/test.yaml:13"),
                        tuple("Spark", false, "skills/test.yaml:14"));
        SurfaceForm form = spark.forms().get(2);
        assertThat(form.verbatim()).isTrue();
        assertThat(form.needs()).containsExactlyInAnyOrder(Need.LIST, Need.CUE);
        assertThat(form.after()).containsExactly("apache");
        assertThat(form.before()).containsExactly("jobs");
        assertThat(form.notAfter()).containsExactly("a");
        assertThat(form.notBefore()).containsExactly("joy");
        assertThat(form.unless()).containsExactly("spark innovation", "spark *");
        assertThat(form.learned()).isTrue();
        assertThat(form.also()).containsExactly("data-processing-engine");
        assertThat(form.variants()).isFalse();
    }

    @Test
    void labelIsAFormUnlessTheFormsGiveItRules() {
        SkillTaxonomy taxonomy =
                read(
                        """
                        area: languages
                        skills:
                        - {id: go, label: Go, type: language, forms: [Golang, {form: Go, case: exact}]}
                        - {id: rust, label: Rust, type: language}
                        """);

        assertThat(skill(taxonomy, "go").forms())
                .extracting(SurfaceForm::text, SurfaceForm::verbatim)
                .containsExactly(tuple("Go", true), tuple("Golang", false));
        assertThat(skill(taxonomy, "rust").forms())
                .extracting(SurfaceForm::text)
                .containsExactly("Rust");
    }

    @Test
    void formsThatYamlTakesForNumbersOrTruthKeepTheirText() {
        SkillTaxonomy taxonomy =
                read(
                        """
                        area: odd
                        skills:
                        - id: odd
                          label: "Yes"
                          type: concept
                          forms: [5.0, 1e3, true, 0x1F, 2020-01-01, "null", C#, F#, .NET, "C++"]
                        """);

        assertThat(skill(taxonomy, "odd").forms())
                .extracting(SurfaceForm::text)
                .containsExactly(
                        "Yes",
                        "5.0",
                        "1e3",
                        "true",
                        "0x1F",
                        "2020-01-01",
                        "null",
                        "C#",
                        "F#",
                        ".NET",
                        "C++");
    }

    @Test
    void formsOfADeprecatedSkillCountForItsSuccessor() {
        SkillTaxonomy taxonomy =
                read(
                        """
                        area: cloud
                        skills:
                        - {id: stackdriver, label: Stackdriver, type: tool, deprecated: {successor: google-operations}}
                        - {id: google-operations, label: Google Operations, type: tool, deprecated: {successor: google-cloud-observability}}
                        - {id: google-cloud-observability, label: Google Cloud Observability, type: tool}
                        """);

        assertThat(skill(taxonomy, "stackdriver").forms()).isEmpty();
        assertThat(skill(taxonomy, "stackdriver").successor()).isEqualTo("google-operations");
        assertThat(skill(taxonomy, "google-cloud-observability").forms())
                .extracting(SurfaceForm::text)
                .containsExactly("Google Cloud Observability", "Stackdriver", "Google Operations");
    }

    @Test
    void readsRolesAndStopPhrases() {
        SkillTaxonomy taxonomy =
                read(
                        Map.of(
                                "roles/data.yaml",
                                """
                                family: data
                                roles:
                                - id: data-engineer
                                  label: Data Engineer
                                  titles:
                                  - data engineer
                                  - {pattern: "big data (engineer|developer)", not: [sales]}
                                - {id: etl-developer, label: ETL Developer, broader: data-engineer}
                                """,
                                "stop-phrases.yaml",
                                "phrases: [go to market, excel at]\n"));

        assertThat(taxonomy.stopPhrases()).containsExactly("excel at", "go to market");
        assertThat(taxonomy.role("etl-developer").orElseThrow())
                .extracting(Role::broader, Role::family, Role::titles)
                .containsExactly("data-engineer", "data", List.of());
        assertThat(taxonomy.role("data-engineer").orElseThrow().titles())
                .containsExactly(
                        new RolePattern("data engineer", List.of(), "roles/data.yaml:6"),
                        new RolePattern(
                                "big data (engineer|developer)",
                                List.of("sales"),
                                "roles/data.yaml:7"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "- {id: x, lable: Y, label: X, type: tool}",
                        "[skills/test.yaml:3] unknown key \"lable\", expected one of id, label,"
                                + " type, broader, note, generic, deprecated, origin, forms; did you mean"
                                + " \"label\"?"),
                Arguments.of(
                        "- {id: x, type: tool}",
                        "[skills/test.yaml:3] no label, expected the name to show, such as Apache"
                                + " Spark"),
                Arguments.of(
                        "- {label: X, type: tool}",
                        "[skills/test.yaml:3] no id, expected lower-case words joined by hyphens"),
                Arguments.of(
                        "- {id: \"C++ 20\", label: X, type: tool}",
                        "[skills/test.yaml:3] id is \"C++ 20\", expected lower-case words joined by"
                                + " hyphens such as \"c-plus-plus-20\""),
                Arguments.of(
                        "- {id: x, label: X}",
                        "[skills/test.yaml:3] no type, expected one of certification, concept,"
                                + " domain, language, tool"),
                Arguments.of(
                        "- {id: x, label: X, type: tol}",
                        "[skills/test.yaml:3] type is \"tol\", expected one of certification,"
                                + " concept, domain, language, tool; did you mean \"tool\"?"),
                Arguments.of(
                        "- {id: x, label: X, type: tool, generic: maybe}",
                        "[skills/test.yaml:3] generic is \"maybe\", expected one of false, true"),
                Arguments.of(
                        "- {id: kafka, label: A, type: tool}\n"
                                + "- {id: x, label: X, type: tool, broader: [kafak]}",
                        "[skills/test.yaml:4] broader is \"kafak\", expected the id of a skill; did"
                                + " you mean \"kafka\"?"),
                Arguments.of(
                        "- {id: x, label: X, type: tool, deprecated: {successor: elsewhere}}",
                        "[skills/test.yaml:3] successor is \"elsewhere\", expected the id of a"
                                + " skill"),
                Arguments.of(
                        "- {id: x, label: X, type: tool, deprecated: {}}",
                        "[skills/test.yaml:3] no successor, expected the id that replaces it"),
                Arguments.of(
                        "- id: x\n  label: X\n  type: tool\n  forms:\n"
                                + "  - {form: Y, also: [missing]}",
                        "[skills/test.yaml:7] also is \"missing\", expected the id of a skill"),
                Arguments.of(
                        "- id: x\n  label: X\n  type: tool\n  forms:\n  - Y\n  - \"\"",
                        "[skills/test.yaml:8] empty form, expected a word or a phrase"),
                Arguments.of(
                        "- id: x\n  label: X\n  type: tool\n  forms:\n  - {form: Y, need: [list]}",
                        "[skills/test.yaml:7] unknown key \"need\", expected one of form, case,"
                                + " needs, after, before, not-after, not-before, unless, learned,"
                                + " also, variants; did you mean \"needs\"?"),
                Arguments.of(
                        "- id: x\n  label: X\n  type: tool\n  forms:\n  - {form: Y, needs: [cues]}",
                        "[skills/test.yaml:7] needs is \"cues\", expected one of cue, list, skill,"
                                + " title; did you mean \"cue\"?"),
                Arguments.of(
                        "- id: x\n  label: X\n  type: tool\n  forms: Y",
                        "[skills/test.yaml:6] forms is \"Y\", expected a list (lines with \"- \")"),
                Arguments.of(
                        "- {id: a, label: A, type: tool}\n- {id: a, label: B, type: tool}",
                        "[skills/test.yaml:4] id \"a\" again, expected it only at"
                                + " skills/test.yaml:3"),
                Arguments.of(
                        """
                        - {id: a, label: A, type: tool, broader: [b]}
                        - {id: b, label: B, type: tool, broader: [c]}
                        - {id: c, label: C, type: tool, broader: [a]}\
                        """,
                        "[skills/test.yaml:3] broader leads in a circle, a > b > c > a, expected an"
                                + " end"),
                Arguments.of(
                        "- {id: a, label: A, type: tool, broader: [a]}",
                        "[skills/test.yaml:3] broader leads in a circle, a > a, expected an end"),
                Arguments.of(
                        "- {id: a, label: Data Lake, type: tool}\n"
                                + "- {id: b, label: B, type: tool, forms: [data-lake]}",
                        "[skills/test.yaml:4] form \"data-lake\" of b is also one of a, expected it"
                                + " only at skills/test.yaml:3"),
                Arguments.of(
                        "- &one {id: a, label: A, type: tool}",
                        "[skills/test.yaml:3] anchor or alias, expected the value itself, written"
                                + " out"),
                Arguments.of(
                        "- {id: a, label: A, label: B, type: tool}",
                        "[skills/test.yaml:3] key \"label\" again, expected it only once"),
                Arguments.of(
                        "- just words",
                        "[skills/test.yaml:3] \"just words\" here, expected a skill: {id: ...,"
                                + " label: ...}"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsToldWithFileLineValueAndWhatWasExpected(String skills, String message) {
        assertThatThrownBy(() -> read("area: test\nskills:\n" + skills + "\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessage(message);
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThatThrownBy(() -> read("area: test\nskills:\n- {id: x, label: [X\n- y: z\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageStartingWith("[skills/test.yaml:4] broken YAML, ");
    }

    @Test
    void tabInIndentationIsToldWithItsLine() {
        assertThatThrownBy(() -> read("area: test\nskills:\n- id: x\n\tlabel: X\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageStartingWith("[skills/test.yaml:4] broken YAML, ");
    }

    @Test
    void everythingThatIsWrongInAllFilesIsToldAtOnce() {
        TaxonomyException failure =
                catchThrowableOfType(
                        TaxonomyException.class,
                        () ->
                                read(
                                        Map.of(
                                                "skills/b.yaml", "area: b\nskills:\n- {id: x}\n",
                                                "skills/a.yaml", "area: [\n",
                                                "roles/r.yaml", "roles: []\n",
                                                "stop-phrases.yaml", "phrase: [x]\n")));

        assertThat(failure.problems())
                .extracting(TaxonomyProblem::place)
                .containsExactly(
                        "roles/r.yaml:1",
                        "skills/a.yaml:2",
                        "skills/b.yaml:3",
                        "skills/b.yaml:3",
                        "stop-phrases.yaml:1");
    }

    @Test
    void roleMistakesAreToldToo() {
        assertThatThrownBy(
                        () ->
                                read(
                                        Map.of(
                                                "roles/data.yaml",
                                                """
                                                family: data
                                                roles:
                                                - {id: data-engineer, label: Data Engineer}
                                                - {id: etl, label: ETL, broader: data-enginer}
                                                """)))
                .hasMessage(
                        "[roles/data.yaml:4] broader is \"data-enginer\", expected the id of a"
                                + " role; did you mean \"data-engineer\"?");
    }

    @Test
    void folderWithoutSkillsIsRefused() {
        assertThatThrownBy(() -> read(Map.of()))
                .hasMessage(
                        "[skills] no skill in any file, expected files such as skills/cloud.yaml");
    }

    @Test
    void missingFolderIsRefused() {
        assertThatThrownBy(() -> TaxonomyReader.read(Path.of("no", "such", "folder")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("no such folder, expected a taxonomy");
    }

    private static Skill skill(SkillTaxonomy taxonomy, String id) {
        return taxonomy.skill(id).orElseThrow();
    }

    private static SkillTaxonomy read(String skills) {
        return read(Map.of("skills/test.yaml", skills));
    }

    static SkillTaxonomy read(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return TaxonomyReader.read(TaxonomyFiles.of(contents));
    }
}
