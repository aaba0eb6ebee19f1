package dev.skilltally.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Short commands of the launcher on the sample corpus, from the shell's start to their end, beside
 * a bare program that opens the same Lucene index and reads five postings, with the same JVM
 * options and a class-data archive of its own: the aim is 1.5 times. In turns, by the clock,
 * medians; so run it on a quiet machine.
 *
 * <p>{@code ./skilltally demo} first, then {@code mvn -q test-compile exec:exec@benchmark
 * -Dbenchmark=Start}.
 */
public final class StartBenchmark {
    private static final int ROUNDS = Integer.getInteger("skilltally.rounds", 15);
    private static final Path HOME = Path.of(System.getProperty("skilltally.home", "."));
    private static final Path INDEX = HOME.resolve("index/demo").toAbsolutePath();
    private static final PrintStream OUT = System.out;
    private static final String BARE = "bare Lucene";

    private StartBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("start");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(BARE, bare(folder));
        commands.put("search", skilltally("search", "skill:terraform"));
        commands.put("role", skilltally("role", "Data Engineer"));
        commands.put(
                "compare", skilltally("compare", "Data Engineer", "Machine Learning Engineer"));
        print(times(commands));
    }

    private static List<String> skilltally(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(HOME.resolve("skilltally").toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--index", INDEX.toString()));
        return command;
    }

    /** Archives hold no classes of folders, so the bare program gets a jar. */
    private static List<String> bare(Path folder) throws IOException, InterruptedException {
        Path jar = folder.resolve("bare.jar");
        String name = BareStart.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                InputStream code = BareStart.class.getResourceAsStream("/" + name)) {
            entries.putNextEntry(new JarEntry(name));
            code.transferTo(entries);
        }
        Path archive = folder.resolve("bare.jsa");
        run(bare(jar, "-XX:ArchiveClassesAtExit=" + archive));
        return bare(jar, "-XX:SharedArchiveFile=" + archive);
    }

    private static List<String> bare(Path jar, String archive) throws IOException {
        String lucene = HOME.resolve("target/lib/lucene-core-10.6.0.jar").toString();
        String generation = Files.readAllLines(INDEX.resolve("current")).getFirst();
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xshare:auto",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                archive,
                "-classpath",
                jar + File.pathSeparator + lucene,
                BareStart.class.getName(),
                INDEX.resolve(generation).resolve("lucene").toString());
    }

    /** Milliseconds of each command, run by run. */
    private static Map<String, long[]> times(Map<String, List<String>> commands)
            throws IOException, InterruptedException {
        for (List<String> command : commands.values()) {
            run(command);
        }
        Map<String, long[]> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var command : commands.entrySet()) {
                long start = System.nanoTime();
                run(command.getValue());
                times.computeIfAbsent(command.getKey(), key -> new long[ROUNDS])[round] =
                        System.nanoTime() - start;
            }
        }
        return times;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static void print(Map<String, long[]> times) {
        double bare = median(times.getOrDefault(BARE, new long[] {0}));
        times.forEach(
                (name, each) ->
                        OUT.printf(
                                Locale.ROOT,
                                "%-12s %6.0f ms, %.2f times the bare start%n",
                                name,
                                median(each) / 1e6,
                                median(each) / bare));
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
