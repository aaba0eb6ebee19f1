package dev.skilltally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/**
 * Runs the commands of the README one after the other, as a user does: the launcher in a process of
 * its own, in an installation made of the jar that was just built. Where the README shows an
 * output, its lines must come out in that order; "..." stands for lines left out. What the README
 * says of postings of the reader's own is tried with a few of ours.
 */
class ReadmeCommandsIT {
    private static final String LAUNCHER = "./skilltally";
    private static final Path PROJECT = Path.of(System.getProperty("skilltally.home", "."));
    private static final int LONGEST_MINUTES = 10;

    @TempDir private static Path installation;

    private record Shown(String command, List<String> output) {}

    private record Ran(int code, String out, String err) {}

    @TestFactory
    List<DynamicTest> everyCommandRunsAndPrintsWhatIsShown() throws IOException {
        install();
        writeJobs();
        List<DynamicTest> tests = new ArrayList<>();
        for (Shown shown : shown(Files.readString(PROJECT.resolve("README.md")))) {
            tests.add(dynamicTest(shown.command(), () -> check(shown)));
        }
        assertThat(tests).as("commands in README.md").hasSizeGreaterThan(5);
        return tests;
    }

    private static void check(Shown shown) throws Exception {
        Ran ran = run(process(shown.command()));

        assertThat(ran.code()).as(ran.err()).isZero();
        List<String> printed = ran.out().lines().map(String::stripTrailing).toList();
        int from = 0;
        for (String line : shown.output()) {
            if (!line.equals("...")) {
                int at = printed.subList(from, printed.size()).indexOf(line.stripTrailing());
                assertThat(at).as("\"%s\" in%n%s", line, ran.out()).isNotNegative();
                from += at + 1;
            }
        }
    }

    /** The launcher, jar and files that it needs; no sources, so that nothing is built. */
    private static void install() throws IOException {
        Files.createDirectories(installation.resolve("target"));
        for (String each : List.of("skilltally", "target/skilltally.jar")) {
            Path copy = installation.resolve(each);
            if (!Files.exists(copy)) {
                Files.copy(PROJECT.resolve(each), copy);
                assertThat(copy.toFile().setExecutable(true)).isTrue();
            }
        }
        for (String each : List.of("target/lib", "models")) {
            Path link = installation.resolve(each);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, PROJECT.resolve(each).toAbsolutePath());
            }
        }
        copyTaxonomy();
    }

    private static void copyTaxonomy() throws IOException {
        try (var files = Files.walk(PROJECT.resolve("taxonomy"))) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Path copy = installation.resolve(PROJECT.relativize(each).toString());
                if (!Files.exists(copy)) {
                    Files.copy(each, copy);
                }
            }
        }
    }

    private static void writeJobs() throws IOException {
        Path jobs = Files.createDirectories(installation.resolve("jobs"));
        String lines =
                """
                {"id":"1","source":"own","title":"Senior Data Engineer","company":"Heron","location":"Austin, TX","salaryText":"$150,000 - $170,000 a year","postedAt":"2026-01-05","description":"Requirements:\\n- Strong experience with Python and SQL\\n- Apache Spark"}
                {"id":"2","source":"own","title":"Machine Learning Engineer","company":"Ibis","location":"Remote - US","postedAt":"2026-01-07","description":"Requirements:\\n- PyTorch and Python\\n- Experience with machine learning in production"}
                {"id":"3","source":"own","title":"Data Scientist","company":"Kestrel","location":"Berlin, Germany","postedAt":"2026-01-09","description":"Requirements:\\n- Python, statistics and scikit-learn"}
                """;
        try (OutputStream gzip =
                new GZIPOutputStream(Files.newOutputStream(jobs.resolve("first.jsonl.gz")))) {
            gzip.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The commands in the fenced blocks of the README, each with the lines shown below it. */
    private static List<Shown> shown(String readme) {
        List<Shown> all = new ArrayList<>();
        boolean inBlock = false;
        List<String> output = List.of();
        for (String line : readme.lines().toList()) {
            String command = line.startsWith("$ ") ? line.substring(2) : line;
            if (line.startsWith("```")) {
                inBlock = !inBlock;
                output = new ArrayList<>();
            } else if (inBlock && command.startsWith(LAUNCHER)) {
                output = new ArrayList<>();
                all.add(new Shown(command, output));
            } else if (inBlock && !line.isBlank()) {
                output.add(line);
            }
        }
        return all;
    }

    private static ProcessBuilder process(String command) {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", "-c", command).directory(installation.toFile());
        builder.environment().put("JAVA_HOME", "");
        return builder;
    }

    private static Ran run(ProcessBuilder builder) throws Exception {
        Path out = Files.createTempFile(installation, "out", ".txt");
        Path err = Files.createTempFile(installation, "err", ".txt");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        int code = process.waitFor();
        return new Ran(
                code,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
