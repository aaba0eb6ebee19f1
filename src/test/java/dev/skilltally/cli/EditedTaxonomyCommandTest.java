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

/** What a maintainer does behind an edit of the taxonomy: the index follows it. */
class EditedTaxonomyCommandTest {
    private static final String JOBS =
            """
            {"id":"1","source":"test","title":"Data Engineer","company":"Acme","postedAt":"2026-01-05","description":"Requirements:\\n- Strong experience with Python and SQL\\n- Kafka is a plus"}
            {"id":"2","source":"test","title":"Data Engineer","company":"Bolt","postedAt":"2026-01-06","description":"Requirements:\\n- Python and Zorpflow for our customers in many places"}
            {"id":"3","source":"test","title":"Data Engineer","company":"Crux","postedAt":"2026-01-07","description":"Requirements:\\n- ZorpFlow, and nothing else that anybody would know"}
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
