package dev.skilltally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** From an index to what its employers repeat, and back into the index. */
class TrainBoilerplateCommandTest {
    private static final String BLURB =
            "Pear Orchard ships fresh fruit to nine countries and runs its own Kafka clusters.";
    private static final List<String> TITLES =
            List.of("Data Engineer", "Product Designer", "Security Engineer", "Clerk", "Baker");

    @TempDir private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void indexJobs() throws IOException {
        StringBuilder jobs = new StringBuilder();
        for (int i = 0; i < TITLES.size(); i++) {
            jobs.append(
                    "{\"id\":\"%d\",\"source\":\"t\",\"title\":\"%s\",\"company\":\"Pear Orchard\",\"description\":\"%s\\nRequirements\\n- Python and a good eye for pears of all kinds\\n- Skill number %d\"}\n"
                            .formatted(i, TITLES.get(i), BLURB, i));
        }
        Files.writeString(folder.resolve("jobs.jsonl"), jobs);
        assertThat(run("index", folder.resolve("jobs.jsonl").toString())).as("%s", err).isZero();
    }

    @Test
    void learnedFileIsInTheManifestAndChangesWhatCounts() throws IOException {
        assertThat(run("search", "skill:apache-kafka")).isZero();
        assertThat(out.toString()).contains("5 distinct postings");

        assertThat(run("train", "boilerplate", "--show", "3")).as("%s", err).isZero();
        assertThat(out.toString())
                .contains("boilerplate.txt: 1 paragraphs of 1 employers from 5 distinct postings")
                .contains("asking for something: 1")
                .contains("skilltally reindex --full")
                .contains("pear orchard: 5 postings, 5 roles: " + BLURB);
        byte[] first = Files.readAllBytes(file());

        for (String command : List.of("reindex", "index")) {
            String[] arguments =
                    command.equals("index")
                            ? new String[] {command, folder.resolve("jobs.jsonl").toString()}
                            : new String[] {command};
            assertThat(run(arguments)).isEqualTo(1);
            assertThat(err.toString())
                    .contains("none of them, now it is boilerplate/boilerplate.txt")
                    .contains("run skilltally reindex --full");
        }
        assertThat(run("reindex", "--full")).as("%s", err).isZero();
        assertThat(run("search", "skill:apache-kafka")).isZero();
        assertThat(out.toString()).contains("0 distinct postings");
        assertThat(run("search", "skill:python")).isZero();
        assertThat(out.toString()).contains("5 distinct postings");

        assertThat(run("train", "boilerplate")).isZero();
        assertThat(Files.readAllBytes(file())).isEqualTo(first);
        assertThat(run("match", BLURB, "--company", "Pear Orchard")).isZero();
        assertThat(out.toString())
                .contains("in text that the employer repeats (5 postings, 5 roles)");
    }

    @Test
    void otherPlacesAndThresholdsMayBeGiven() {
        Path other = folder.resolve("some/where.txt");

        assertThat(run("train", "boilerplate", "--out", other.toString(), "--least-postings", "6"))
                .as("%s", err)
                .isZero();
        assertThat(out.toString()).contains("0 paragraphs of 0 employers").doesNotContain("--full");
        assertThat(other).content().contains("at least 6 distinct postings over at least 3 roles");
        assertThat(file()).doesNotExist();
    }

    @Test
    void damagedFileIsToldWithItsLine() throws IOException {
        run("train", "boilerplate");
        Files.writeString(
                file(), Files.readString(file()).replace(" 5 5", ""), StandardCharsets.UTF_8);

        assertThat(run("match", "Python")).isEqualTo(1);
        assertThat(err.toString())
                .contains("[boilerplate/boilerplate.txt:6]", "is no paragraph of an employer")
                .doesNotContain("\tat ");
    }

    @Test
    void thresholdsBelowOneAreRefused() {
        assertThat(run("train", "boilerplate", "--least-roles", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--least-roles", "at least 1");
    }

    private Path file() {
        return folder.resolve("models/boilerplate/boilerplate.txt");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "--index";
        all[arguments.length + 1] = folder.resolve("index").toString();
        all[arguments.length + 2] = "--models";
        all[arguments.length + 3] = folder.resolve("models").toString();
        Terminal terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false);
        return Main.run(terminal, all);
    }
}
