package dev.skilltally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.index.IndexFolder;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.Hit;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Kills processes that write an index, and looks at what they leave. */
@DisplayName("a process that is killed while it writes")
class KilledProcessTest {
    private static final int FIRST = 40;
    private static final int SECOND = 600;
    private static final int KILLS = 2;
    private static final String SKILLS =
            """
            area: tools
            skills:
            - {id: python, label: Python, type: language}
            - {id: kafka, label: Kafka, type: tool}
            """;

    @TempDir private Path folder;

    @BeforeEach
    void writeTaxonomy() throws IOException {
        write("taxonomy/skills/tools.yaml", SKILLS);
        write("taxonomy/places/countries.tsv", "DE\tDEU\tGermany\n");
        write("taxonomy/places/subdivisions.tsv", "");
        write("taxonomy/places/cities.tsv", "");
        write("taxonomy/places/areas.tsv", "");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"index", "reindex"})
    void leavesTheLastCommitAndMayBeRunAgain(String command)
            throws IOException, InterruptedException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        boolean isIndex = command.equals("index");
        int before = isIndex ? FIRST : FIRST + SECOND;
        int after = FIRST + SECOND;
        write("first.jsonl", postings(0, before, random));
        write("second.jsonl", postings(FIRST / 2, after, random));
        assertThat(finish("index", path("first.jsonl"))).isZero();
        String committed = generation();
        if (!isIndex) {
            write("taxonomy/skills/tools.yaml", SKILLS + "- {id: zorp, label: Zorp, type: tool}\n");
        }
        String[] arguments =
                isIndex ? new String[] {"index", path("second.jsonl")} : new String[] {"reindex"};
        for (int kill = 0; kill < KILLS && generation().equals(committed); kill++) {
            int wait = 5 + random.nextInt(400);
            kill(wait, arguments);
            String when = "seed " + seed + ", killed after " + wait + " ms";
            assertThat(keys()).as(when).hasSize(generation().equals(committed) ? before : after);
        }
        assertThat(finish(arguments)).isZero();
        assertThat(keys()).as("seed " + seed).hasSize(after);
        assertThat(generation()).isNotEqualTo(committed);
        assertThat(entries()).noneMatch(name -> name.startsWith("building"));
    }

    /** Runs the command in a process of its own and kills it while it writes. */
    private void kill(int wait, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        while (process.isAlive()
                && entries().stream().noneMatch(name -> name.startsWith("building"))) {
            Thread.sleep(1);
        }
        Thread.sleep(wait);
        process.destroyForcibly().waitFor();
    }

    /** Runs the command in this process, to its end. */
    private int finish(String... arguments) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        return Main.run(
                new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false),
                withFolders(arguments).toArray(String[]::new));
    }

    private List<String> withFolders(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--index", path("index"), "--taxonomy", path("taxonomy")));
        return all;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.skilltally.cli.Main"));
        command.addAll(withFolders(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    /** The keys of all postings that can be read, each once. */
    private Set<PostingKey> keys() throws IOException {
        IndexFolder index = IndexFolder.at(folder.resolve("index"));
        Set<PostingKey> keys = new HashSet<>();
        try (PostingIndex open = index.openAsBuilt(TaxonomyReader.read(index.taxonomy()))) {
            PostingQuery all = PostingQuery.builder().distinct(false).build();
            List<Hit> hits = open.search(all, 0, 2 * (FIRST + SECOND)).hits();
            hits.forEach(hit -> keys.add(hit.posting().posting().key()));
            assertThat(hits).hasSameSizeAs(keys).hasSize(open.info().total());
        }
        return keys;
    }

    private static String postings(int from, int to, Random random) {
        StringBuilder lines = new StringBuilder();
        for (int id = from; id < to; id++) {
            lines.append(
                    """
                    {"id":"%d","source":"test","title":"Engineer","description":"We use Python, Zorp and the words %x %x %x of number %d in our team and you will too"}
                    """
                            .formatted(
                                    id, random.nextInt(), random.nextInt(), random.nextInt(), id));
        }
        return lines.toString();
    }

    private String generation() throws IOException {
        return Files.readAllLines(folder.resolve("index/current")).getFirst();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
