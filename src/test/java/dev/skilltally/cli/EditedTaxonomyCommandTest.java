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
import java.util.stream.Stream;

/** What a maintainer does behind an edit of the taxonomy: the index follows it. */
class EditedTaxonomyCommandTest {
    private static final String JOBS =
            """
            {"id":"1","source":"test","title":"Data Engineer","company":"Acme","postedAt":"2026-01-05","description":"Requirements:\\n- Strong experience with Python and SQL\\n- Kafka is a plus"}
            {"id":"2","source":"test","title":"Data Engineer","company":"Bolt","postedAt":"2026-01-06","description":"Requirements:\\n- Python and Zorpflow for our customers in many places"}
            {"id":"3","source":"test","title":"Data Engineer","company":"Crux","postedAt":"2026-01-07","description":"Requirements:\\n- ZorpFlow, and nothing else that anybody would know"}
            """;
    private static final String ONE_MORE =
            """
            {"id":"4","source":"test","title":"Data Engineer","company":"Dune","postedAt":"2026-01-08","description":"Requirements:\\n- Zorpflow beside Python, in an office by the sea with a garden"}
            """;
    private static final String SKILLS =
            """
            area: tools
            skills:
            - {id: python, label: Python, type: language}
            - {id: kafka, label: Kafka, type: tool}
            """;
    private static final String ZORPFLOW = "- {id: zorpflow, label: Zorpflow, type: tool}\n";
    private static final String ROLES =
            """
            family: data
            roles:
            - {id: data-engineer, label: Data Engineer, titles: [data engineer]}
            """;

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void indexJobs() throws IOException {
        Files.writeString(folder.resolve("jobs.jsonl"), JOBS);
        write("skills/tools.yaml", SKILLS);
        write("roles/data.yaml", ROLES);
        write("places/countries.tsv", "DE\tDEU\tGermany\n");
        write("places/subdivisions.tsv", "");
        write("places/cities.tsv", "");
        write("places/areas.tsv", "");
        assertThat(run("index", folder.resolve("jobs.jsonl").toString())).isZero();
    }

    @Test
    void reindexLooksOnlyAtWhatTheEditTouches() throws IOException {
        write("skills/tools.yaml", SKILLS + ZORPFLOW);

        assertThat(run("reindex")).isZero();
        assertThat(out.toString())
                .contains("looked at  2 of 3 postings, changed 2", "gained     Zorpflow by 2");
        assertThat(run("search", "skill:zorpflow")).isZero();
        assertThat(out.toString()).contains("2 distinct postings");
    }

    @Test
    void reindexGivesTheGenerationOfAFullRebuild() throws IOException {
        write("skills/tools.yaml", SKILLS + ZORPFLOW);
        run("reindex");
        String touched = generation();
        run("reindex", "--rollback");
        run("reindex", "--full");

        assertThat(generation()).isEqualTo(touched);
    }

    @Test
    void reindexWithoutAnEditChangesNothing() {
        assertThat(run("reindex")).isZero();
        assertThat(out.toString()).contains("looked at  0 of 3 postings", "(unchanged)");
    }

    @Test
    void reindexRefusesToLoseASkillThatPostingsName() throws IOException {
        write("skills/tools.yaml", SKILLS.replace("- {id: kafka, label: Kafka, type: tool}\n", ""));

        assertThat(run("reindex")).isEqualTo(1);
        assertThat(err.toString())
                .contains("[skills/tools.yaml:4] skill kafka is gone, but 1 postings name it")
                .contains("--accept-removed");
        assertThat(run("reindex", "--accept-removed")).isZero();
        assertThat(out.toString()).contains("lost       Kafka by 1");
    }

    @Test
    void reindexAsksForAFullOneWhereNobodyCanSayWhatIsTouched() throws IOException {
        write("roles/data.yaml", ROLES.replace("[data engineer]", "[data (engineer|developer)]"));

        assertThat(run("reindex")).isEqualTo(1);
        assertThat(err.toString()).contains("roles/data.yaml", "run skilltally reindex --full");
        assertThat(run("reindex", "--full")).isZero();
    }

    @Test
    void diffSaysWhatTheEditWouldChangeAndWritesNothing() throws IOException {
        write("skills/tools.yaml", SKILLS + ZORPFLOW);
        String before = generation();

        assertThat(run("taxonomy", "diff")).isZero();
        assertThat(out.toString())
                .contains("Looked at 2 of 3 postings; 2 gain or lose a skill")
                .contains("Would gain Zorpflow")
                .contains("[Zorpflow] for our customers")
                .contains("test/2 Data Engineer: Python and")
                .containsPattern("Data Engineer +Zorpflow +0.0 % +66.7 % +\\+66.7");
        assertThat(generation()).isEqualTo(before);
    }

    @Test
    void diffComparesTwoFoldersOfWhichTheIndexKnowsNeither() throws IOException {
        write("skills/tools.yaml", SKILLS + ZORPFLOW);
        copyTaxonomyTo("other");
        write("skills/tools.yaml", SKILLS + "- {id: sql, label: SQL, type: language}\n");

        assertThat(run("taxonomy", "diff", "--against", folder.resolve("other").toString()))
                .isZero();
        assertThat(out.toString())
                .contains("Looked at 3 of 3 postings; 3 gain or lose a skill")
                .containsPattern("Zorpflow +0 +2\n")
                .containsPattern("SQL +1 +0\n")
                .containsPattern("Data Engineer +Zorpflow +66.7 % +0.0 % +-66.7");
    }

    @Test
    void diffLooksAtAllPostingsWhereNobodyCanSayWhatIsTouched() throws IOException {
        write("roles/data.yaml", ROLES.replace("[data engineer]", "[engineer of data]"));

        assertThat(run("taxonomy", "diff", "--role", "Data Engineer")).isZero();
        assertThat(out.toString())
                .contains(
                        "Looked at 3 of 3 postings; 3 gain or lose a skill that counts, or a role")
                .contains("all were looked at: roles/data.yaml");
    }

    @Test
    void diffWarnsOfASkillThatIsGone() throws IOException {
        write("skills/tools.yaml", SKILLS.replace("- {id: kafka, label: Kafka, type: tool}\n", ""));

        assertThat(run("taxonomy", "diff", "--format", "json")).isZero();
        assertThat(out.toString()).contains("skill kafka is gone, but 1 postings name it");
    }

    private void copyTaxonomyTo(String name) throws IOException {
        Path from = folder.resolve("taxonomy");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(name).resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void whatMovedIsDividedBetweenTheMarketAndTheTaxonomy() throws IOException {
        String snapshot = folder.resolve("then.json").toString();
        assertThat(run("snapshot", "--least", "1", "--out", snapshot)).isZero();
        Files.writeString(folder.resolve("more.jsonl"), ONE_MORE);
        assertThat(run("index", folder.resolve("more.jsonl").toString())).isZero();
        write("skills/tools.yaml", SKILLS + ZORPFLOW);
        assertThat(run("reindex")).isZero();

        assertThat(run("role", "Data Engineer", "--since", snapshot, "--format", "csv")).isZero();

        assertThat(out.toString())
                .contains("since-data-engineer,Distinct active postings,market,+1,")
                .contains("since-data-engineer,Distinct active postings,taxonomy,+0,")
                .contains("since-data-engineer,Python,then,66.7 %,")
                .contains("since-data-engineer,Python,now,75.0 %,")
                .contains("since-data-engineer,Python,market,+8.3,")
                .contains("since-data-engineer,Python,taxonomy,+0.0,")
                .contains("since-data-engineer,Zorpflow,market,+0.0,")
                .contains("since-data-engineer,Zorpflow,taxonomy,+75.0,");
        assertThat(run("market", "--since", snapshot)).isZero();
        assertThat(out.toString()).contains("What moved in the market since 2026-01-07");
        assertThat(run("role", "Data Engineer", "--since", snapshot, "--pay-country", "DE"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("then.json", "give the same options");
    }

    private String generation() throws IOException {
        return Files.readAllLines(folder.resolve("index/current")).getFirst();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve("taxonomy").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--index";
        all[arguments.length + 1] = folder.resolve("index").toString();
        all[arguments.length + 2] = "--taxonomy";
        all[arguments.length + 3] = folder.resolve("taxonomy").toString();
        return Main.run(
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false),
                all);
    }
}
