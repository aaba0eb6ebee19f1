package dev.skilltally.benchmark;

import dev.skilltally.query.PostingIndex;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/** A JVM of its own that opens the files, answers once and says how long that took. */
public final class FirstAnswer {
    private static final int RUNS = 5;

    private FirstAnswer() {}

    /**
     * @param arguments {@code index} or {@code duckdb}, and the file or folder
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("duckdb")) {
            // Unpacking and loading the native library is not counted against it.
            DriverManager.getConnection("jdbc:duckdb:").close();
        }
        long start = System.nanoTime();
        if (arguments[0].equals("duckdb")) {
            try (DuckDb duckDb = new DuckDb(file, "sorted")) {
                answer(duckDb);
            }
        } else {
            try (PostingIndex index = MarketFiles.open(file)) {
                answer(new Product(index));
            }
        }
        System.out.println((System.nanoTime() - start) / 1_000);
    }

    private static void answer(Engine engine) {
        Ask.Task.ROLE_MEDIANS.asks().forEach(engine::answer);
    }

    /** The median over some runs, in milliseconds. */
    static double median(String engine, Path file) throws IOException {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = run(engine, file);
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static double run(String engine, Path file) throws IOException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:+UseSerialGC",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                FirstAnswer.class.getName(),
                                engine,
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Long.parseLong(out.strip()) / 1e3;
    }
}
