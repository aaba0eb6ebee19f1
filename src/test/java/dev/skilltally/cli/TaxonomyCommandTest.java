package dev.skilltally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The maintainer's bench, run as from the command line. */
class TaxonomyCommandTest {
    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeTaxonomy() throws IOException {
        write(
                "skills/tools.yaml",
                """
                area: tools
                skills:
                - {id: streaming, label: Stream processing, type: concept}
                - {id: kafka, label: Apache Kafka, type: tool, broader: [streaming], forms: [Kafka]}
                """);
        write(
                "tests/tools.yaml",
                """
                tests:
                - text: We run Kafka.
                  finds: [kafka]
                """);
    }

    @Test
    void lintFailsOnlyWhereThereAreErrors() throws IOException {
        assertThat(run("lint")).isZero();
        assertThat(out.toString()).isEqualTo("0 errors, 0 warnings, 0 notes\n");

        write("skills/more.yaml", "area: more\nskills:\n- {id: x, lable: X, type: tool}\n");
        assertThat(run("lint")).isEqualTo(1);
        assertThat(out.toString()).contains("error [skills/more.yaml:3] unknown key \"lable\"");
    }

    @Test
    void lintWritesJson() throws IOException {
        write("skills/more.yaml", "area: more\nskills:\n- {id: swift, label: swift, type: tool}\n");

        assertThat(run("lint", "--format", "json")).isZero();
        assertThat(out.toString())
                .contains("\"severity\" : \"WARNING\"", "\"place\" : \"skills/more.yaml:3\"");
    }

    @Test
    void testFailsWithBothReadings() throws IOException {
        assertThat(run("test")).isZero();
        assertThat(out.toString()).isEqualTo("1 tests, 0 failed\n");

        write("tests/tools.yaml", "tests:\n- text: We run Kafka.\n  not: [kafka]\n");
        assertThat(run("test")).isEqualTo(1);
        assertThat(out.toString())
                .contains("[tests/tools.yaml:3] kafka is found in \"Kafka\"")
                .contains("found:    We run [Kafka: kafka].")
                .endsWith("1 tests, 1 failed\n");
    }

    @Test
    void showPrintsFormsAndKnowsTheNearestNames() {
        assertThat(run("show", "kafka")).isZero();
        assertThat(out.toString())
                .startsWith("kafka  Apache Kafka  (tool, skills/tools.yaml:4)\n")
                .contains("  broader: Stream processing\n");

        assertThat(run("show", "kafak")).isEqualTo(1);
        assertThat(err.toString()).contains("no skill \"kafak\"; the nearest are \"kafka\"");
    }

    @Test
    void importWritesOneNewFileAndHistoryTellsWhatChanged() throws IOException {
        Path table = folder.resolve("tools.csv");
        Files.writeString(table, "label,type,forms\nKafka,tool,kafka broker\nFlink,tool,\n");
        Path before = folder.resolve("before");
        Files.createDirectories(before.resolve("skills"));
        Files.copy(
                folder.resolve("taxonomy/skills/tools.yaml"), before.resolve("skills/tools.yaml"));

        assertThat(run("import", table.toString())).isZero();
        assertThat(out.toString())
                .isEqualTo(
                        "2 skills read: 1 new, 1 known (1 further forms), 0 forms in conflict\n");
        assertThat(run("import", table.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("exists, expected another --area");
        assertThat(run("history", before.toString())).isZero();
        assertThat(out.toString())
                .isEqualTo("flink  added: Flink\nkafka  form added: kafka broker\n");
    }

    @Test
    void importNamesTheBroaderSkillsThatWouldPlaceTheNewOnes() throws IOException {
        Path table = folder.resolve("tools.csv");
        Files.writeString(
                table,
                "label,type,broader\nFlink,tool,Engines\nBeam,tool,Engines\nZibbo,tool,Toys\n");

        assertThat(run("import", table.toString(), "--dry-run")).isZero();
        assertThat(out.toString())
                .endsWith(
                        """
                        its narrower ones would be placed:
                          Engines (over 2 new skills)
                          Toys (over 1 new skills)
                        """);
    }

    @Test
    void exportWritesAFile() throws IOException {
        Path file = folder.resolve("skills.ttl");

        assertThat(run("export", "--as", "turtle", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("skos:prefLabel \"Apache Kafka\"@en");
    }

    @Test
    void evaluateComparesWithAnotherTaxonomy() throws IOException {
        writePlaces();
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(
                gold,
                """
                {"id":"1","source":"test","title":"Clerk","text":"Kafka and Zibbo.","gold":{"language":"en","role":"other","seniority":"unstated","workMode":"unstated","skills":[{"surface":"Kafka","canonical":"Apache Kafka","kind":"required","type":"tool"},{"surface":"Zibbo","canonical":"Zibbo","kind":"required","type":"tool"}]}}
                """);
        assertThat(runAny("evaluate", gold.toString())).as("%s", err).isZero();
        assertThat(out.toString())
                .contains("next: no skill \"Zibbo\": add one (tool) with the form \"Zibbo\"")
                .contains("Roles: in gold, then what was found (n = 1)\nother");

        Path edited = folder.resolve("edited");
        copyTaxonomy(edited);
        Files.writeString(
                edited.resolve("skills/more.yaml"),
                "area: more\nskills:\n- {id: zibbo, label: Zibbo, type: tool}\n");
        assertThat(runAny("evaluate", gold.toString(), "--compare", edited.toString()))
                .as("%s", err)
                .isZero();
        assertThat(out.toString())
                .contains("recall                       0.500     1.000    +0.500")
                .contains("Gained and right: 1\n  zibbo  Zibbo  [any case]");
    }

    private void writePlaces() throws IOException {
        for (String file : new String[] {"countries", "subdivisions", "cities", "areas"}) {
            String name = "places/" + file + ".tsv";
            write(name, Files.readString(Path.of("taxonomy").resolve(name)));
        }
    }

    private void copyTaxonomy(Path to) throws IOException {
        Path from = folder.resolve("taxonomy");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void suggestPrintsTermsThatTheIndexUsesLikeSkills() throws IOException {
        writePlaces();
        Path jobs = folder.resolve("jobs.jsonl");
        StringBuilder lines = new StringBuilder();
        for (String before : new String[] {"You run", "We need", "Bring"}) {
            lines.append(
                    """
                    {"id":"%1$s","source":"test","company":"%1$s","title":"Clerk","description":"%1$s Kafka, Zibbo and stream processing."}
                    """
                            .formatted(before));
        }
        Files.writeString(jobs, lines.toString());
        String index = folder.resolve("index").toString();
        assertThat(runAny("index", jobs.toString(), "--index", index)).as("%s", err).isZero();

        assertThat(run("suggest", "--index", index)).isZero();
        assertThat(out.toString())
                .contains("# 3 postings of 3 employers use it like a skill, 3 hold it\n")
                .contains("- id: zibbo\n  label: Zibbo\n  type: tool\n");
    }

    @Test
    void lintWithAnIndexTellsWhatTheCorpusSays() throws IOException {
        writePlaces();
        write(
                "skills/more.yaml",
                """
                area: more
                skills:
                - {id: ledger, label: ledger, type: tool, broader: [streaming]}
                - {id: zibbo, label: Zibbo, type: tool, broader: [streaming]}
                """);
        Path jobs = folder.resolve("jobs.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            lines.append(
                    """
                    {"id":"%1$s","source":"test","company":"%1$s","title":"Clerk %1$s","description":"We run Kafka number %1$s and a ledger."}
                    """
                            .formatted(i));
        }
        Files.writeString(jobs, lines.toString());
        String index = folder.resolve("index").toString();
        assertThat(runAny("index", jobs.toString(), "--index", index)).as("%s", err).isZero();

        assertThat(run("lint", "--index", index, "--least", "NOTE")).as("%s", err).isZero();
        assertThat(out.toString())
                .contains(
                        "note [skills/more.yaml:4] form \"Zibbo\" of zibbo occurs in no posting"
                                + " (never-occurs)")
                .contains(
                        "warning [skills/more.yaml:3] form \"ledger\" of ledger is one of the 1000"
                                + " commonest words of the corpus")
                .contains(
                        "note [skills/tools.yaml:4] form \"Kafka\" of kafka stands in 20 of the 20"
                                + " postings with the skill");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "taxonomy";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return runAny(all);
    }

    private int runAny(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[all.length - 2] = "--taxonomy";
        all[all.length - 1] = folder.resolve("taxonomy").toString();
        Terminal terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        false);
        int code = Main.run(terminal, all);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("taxonomy").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
