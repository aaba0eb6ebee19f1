package dev.skilltally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The commands as a user types them: output, messages and exit codes. */
class CommandLineTest {
    private static final String JOBS =
            """
            {"id":"1","source":"test","title":"Senior Data Engineer","company":"Acme","location":"Austin, TX","salaryText":"$150,000 - $170,000 a year","postedAt":"2026-01-05","description":"Requirements:\\n- Strong experience with Python and SQL\\n- Apache Spark\\nNice to have:\\n- Kubernetes"}
            {"id":"2","source":"test","title":"Data Engineer","company":"Bolt","location":"Berlin, Germany","postedAt":"2026-01-06","description":"Requirements:\\n- Python, Airflow and dbt\\nYou build data pipelines for our customers."}
            {"id":"3","source":"test","title":"Machine Learning Engineer","company":"Crux","location":"Remote - US","postedAt":"2026-01-07","description":"Requirements:\\n- PyTorch and Python\\n- Experience with machine learning in production"}
            not a posting
            """;

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeJobs() throws IOException {
        Files.writeString(folder.resolve("jobs.jsonl"), JOBS);
    }

    @Test
    void indexesSearchesAndCompares() {
        assertThat(run("index", jobs(), "--index", index())).isZero();
        assertThat(out.toString())
                .contains("read       3 postings from 1 files", "rejected   1 rows")
                .contains("3 postings, 3 distinct");

        assertThat(run("compare", "Data Engineer", "machine-learning-engineer", "--index", index()))
                .isZero();
        assertThat(out.toString())
                .contains("Data Engineer beside Machine Learning Engineer")
                .contains("Python");

        assertThat(run("search", "kubernetes", "--index", index())).isZero();
        assertThat(out.toString()).contains("1 distinct posting").contains("Senior Data Engineer");
    }

    @Test
    void measuresTheMarketTheMatrixAndATrend() {
        run("index", jobs(), "--index", index());

        assertThat(run("market", "--least", "1", "--index", index())).isZero();
        assertThat(out.toString())
                .contains("Only 3 distinct active postings", "Data Engineer", "by tier");

        assertThat(run("matrix", "Data Engineer", "Machine Learning Engineer", "--index", index()))
                .isZero();
        assertThat(out.toString())
                .contains("Data Engineer and Machine Learning Engineer", "no pay");

        assertThat(run("trend", "python", "k8s", "--index", index())).isZero();
        assertThat(out.toString()).contains("Python, Kubernetes by month", "2026-01", "100.0 %");
    }

    @Test
    void reportsAreNotSilentOnFewPostings() {
        run("index", jobs(), "--index", index());

        assertThat(run("role", "Data Engineer", "--index", index())).isZero();
        assertThat(out.toString()).contains("Only 2 distinct active postings of Data Engineer");

        assertThat(run("role", "Data Engineer", "--where", "region:JP", "--index", index()))
                .isZero();
        assertThat(out.toString()).contains("No distinct active posting is left", "JP, JPY");

        out.getBuffer().setLength(0);
        run(
                "compare",
                "Data Engineer",
                "Machine Learning Engineer",
                "--where",
                "region:DE",
                "--index",
                index());
        assertThat(out.toString())
                .contains(
                        "Only 1 distinct active posting of Data Engineer",
                        "No distinct active posting is left of Machine Learning Engineer",
                        "Side by side")
                .doesNotContain("ratio 0", "Skills both roles ask for", "Openings");
    }

    @Test
    void unknownNamesInQueriesGetTheNearest() {
        run("index", jobs(), "--index", index());

        assertThat(run("search", "skill:pyton", "--index", index())).isEqualTo(1);
        assertThat(err.toString()).contains("no skill \"pyton\"", "\"python\"");
        assertThat(run("trend", "Pyton", "--index", index())).isEqualTo(1);
        assertThat(err.toString()).contains("no skill \"Pyton\"", "\"Python\"");
        assertThat(run("role", "Data Engineer", "--where", "role:lawyer", "--index", index()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("leave role: out of the filter");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Germany,  the nearest are "DE" (Germany)
                    berln,    the nearest are "DE/DE-BE/Berlin"
                    DE/DE-BX, the nearest are "DE/DE-BE"
                    """)
    void unknownRegionsGetTheNearest(String region, String nearest) {
        run("index", jobs(), "--index", index());

        assertThat(run("search", "region:" + region, "--index", index())).isEqualTo(1);
        assertThat(err.toString())
                .contains("no region \"" + region + "\" in the index; " + nearest);
    }

    @Test
    void hitsAreFieldsForPrograms() throws IOException {
        run("index", jobs(), "--index", index());
        run("search", "kubernetes", "--index", index(), "--format", "json");

        JsonNode hit = new ObjectMapper().readTree(out.toString()).at("/hits/0");
        assertThat(hit.path("id").asText()).isEqualTo("1");
        assertThat(hit.path("role").asText()).isEqualTo("data-engineer");
        assertThat(hit.path("passages").path(0).asText()).contains("[Kubernetes]");
    }

    @Test
    void wordIsFoundWhereverItsCapitalsAre() throws IOException {
        Path file = folder.resolve("cut.jsonl");
        Files.writeString(
                file,
                """
                {"id":"1","source":"test","title":"Writer","description":"We write about LedgerBooks and the people who keep them."}
                """);
        run("index", file.toString(), "--index", index());

        assertThat(run("search", "ledgerbooks", "--index", index())).isZero();
        assertThat(out.toString()).contains("1 distinct posting", "[LedgerBooks]");
    }

    @Test
    void rejectedRowIsKeptWithItsReason() throws IOException {
        run("index", jobs(), "--index", index());

        assertThat(Files.readString(Path.of(index(), "rejects.jsonl")))
                .contains("not a posting", "\"line\":4");
    }

    @Test
    void moreRejectsThanAllowedFailAndIndexNothing() {
        assertThat(run("index", jobs(), "--index", index(), "--max-rejects", "0")).isEqualTo(1);
        assertThat(err.toString()).contains("jobs.jsonl:4");
        assertThat(run("role", "Data Engineer", "--index", index())).isEqualTo(1);
        assertThat(err.toString()).contains("skilltally index FILE");
    }

    @Test
    void reindexGivesTheSameIndexAndRollsBack() {
        run("index", jobs(), "--index", index());
        assertThat(run("reindex", "--index", index())).isZero();
        assertThat(out.toString()).contains("3 postings, 3 distinct");
    }

    @Test
    void readsStandardInput() {
        assertThat(runWith(JOBS, "index", "-", "--index", index())).isZero();
        assertThat(out.toString()).contains("read       3 postings");
    }

    @Test
    void unknownRoleGetsTheNearestNames() {
        run("index", jobs(), "--index", index());

        assertThat(run("role", "Data Enginer", "--index", index())).isEqualTo(1);
        assertThat(err.toString()).contains("no role \"Data Enginer\"", "\"Data Engineer\"");
    }

    @Test
    void missingFileIsTold() {
        assertThat(run("index", folder.resolve("none.jsonl").toString(), "--index", index()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("none.jsonl").doesNotContain("\tat ");
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertThat(run("compare", "Data Engineer")).isEqualTo(2);
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void matchShowsMentionsAndWhy() {
        assertThat(run("match", "Experience with Python 3.10+ and C++.")).isZero();
        assertThat(out.toString()).contains("[Python]", "version 3.10+", "[C++]");
    }

    @Test
    void matchSaysWhyAFormDidNotMatch() {
        assertThat(run("match", "Experience with Python.", "--why", "Fortran 2099")).isZero();
        assertThat(out.toString()).contains("is no form of the taxonomy");
    }

    @Test
    void duplicatesAreListedWithReasonAndDifferences() throws IOException {
        String words =
                "You keep the books of our bakery in order, write invoices, count what is in stock,"
                        + " speak with suppliers, plan the week with the bakers, and report each month to"
                        + " the owners, who will show you all you need in your first weeks.";
        String row =
                "{\"id\":\"%s\",\"source\":\"b\",\"title\":\"Clerk\",\"postedAt\":\"%s\",\"description\":\"%s\"}\n";
        Files.writeString(
                folder.resolve("jobs.jsonl"),
                row.formatted("1", "2026-01-05", words)
                        + row.formatted("2", "2026-01-06", words)
                        + row.formatted("3", "2026-03-01", words.replace("bakers", "millers")));
        run("index", jobs(), "--index", index());

        assertThat(run("duplicates", "--index", index())).as("%s", err).isZero();
        assertThat(out.toString())
                .startsWith("1 advertisements seen more than once, 3 postings: all\n")
                .containsPattern("b/2 +2026-01-06 +unstated +duplicate +exact")
                .containsPattern(
                        "b/3 +2026-03-01 +unstated +repost +near 0.8\\d +-\\[bakers] \\+\\[millers]");
        assertThat(run("duplicates", "nothing", "--index", index(), "--format", "json")).isZero();
        assertThat(out.toString()).contains("0 advertisements seen more than once");
    }

    @Test
    void trainingWithoutExamplesSaysWhatIsMissing() {
        assertThat(run("train")).isEqualTo(2);
        assertThat(run("train", "roles", "--models", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("examples.yaml").doesNotContain("\tat ");
    }

    @Test
    void everyCommandIsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Map<String, CommandLine> commands =
                Main.commandLine(terminal(InputStream.nullInputStream())).getSubcommands();

        assertThat(commands.keySet()).allSatisfy(name -> assertThat(readme).contains("`" + name));
    }

    @Test
    void everyCommandIsFoundByTheNameItHas() {
        Main.commandLine(terminal(InputStream.nullInputStream()))
                .getSubcommands()
                .forEach(
                        (name, command) -> {
                            assertThat(name).isEqualTo(command.getCommandSpec().name());
                        });
    }

    @Test
    void everyCommandHasHelp() {
        for (String name :
                Main.commandLine(terminal(InputStream.nullInputStream()))
                        .getSubcommands()
                        .keySet()) {
            assertThat(run(name, "--help")).as(name).isZero();
        }
    }

    private String jobs() {
        return folder.resolve("jobs.jsonl").toString();
    }

    private String index() {
        return folder.resolve("index").toString();
    }

    private int run(String... arguments) {
        return runWith("", arguments);
    }

    private int runWith(String input, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(
                terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))),
                arguments);
    }

    private Terminal terminal(InputStream in) {
        return new Terminal(in, new PrintWriter(out, true), new PrintWriter(err, true), false);
    }
}
