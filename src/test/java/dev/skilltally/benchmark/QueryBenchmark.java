package dev.skilltally.benchmark;

import dev.skilltally.query.PostingIndex;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long the product takes to answer, beside plain scans over columns in memory (the limit),
 * DuckDB and lucene-facet on the same postings, all with one thread in one run. Every engine's
 * answers are held against the limit's first; a difference is an error.
 *
 * <p>Run: {@code mvn -q test-compile exec:exec@benchmark -Dbenchmark=Query}. System properties
 * (through {@code JAVA_TOOL_OPTIONS}): {@code skilltally.benchmark.sizes}, numbers of postings with
 * commas; {@code skilltally.benchmark.folder}, where the files are kept for the next run; {@code
 * skilltally.benchmark.warm}, seconds of warm-up.
 */
public final class QueryBenchmark {
    private static final String LIMIT = "plain";
    private static final String NATURAL = "ours";
    private static final String ONE_SEGMENT = "ours, 1 segment";
    private static final String DUCK_SORTED = "DuckDB sorted";
    private static final String DUCK = "DuckDB";
    private static final String FACET = "lucene-facet";
    private static final String FACET_SORTED = "lucene-facet sorted";

    private final PrintStream out;
    private final Map<String, Engine> engines = new LinkedHashMap<>();

    private QueryBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        String sizes = System.getProperty("skilltally.benchmark.sizes", "100000,1000000");
        for (String size : sizes.split(",")) {
            new QueryBenchmark(System.out).run(Integer.parseInt(size));
        }
    }

    private void run(int size) throws IOException, SQLException {
        out.printf(Locale.ROOT, "%n%,d postings%n", size);
        MarketFiles files = MarketFiles.of(size);
        Market market = Market.of(size);
        files.write(market);
        try (PostingIndex natural = MarketFiles.open(files.natural());
                PostingIndex oneSegment = MarketFiles.open(files.oneSegment());
                DuckDb sorted = new DuckDb(files.duckDb(), "sorted");
                LuceneFacet facet = new LuceneFacet(files.facet());
                LuceneFacet sortedFacet = new LuceneFacet(files.sortedFacet())) {
            engines.put(LIMIT, new PlainScan(market.sorted()));
            engines.put(NATURAL, new Product(natural));
            engines.put(ONE_SEGMENT, new Product(oneSegment));
            engines.put(DUCK_SORTED, sorted);
            engines.put(DUCK, sorted.beside("unsorted"));
            engines.put(FACET, facet);
            engines.put(FACET_SORTED, sortedFacet);
            check();
            time();
        }
        first(files);
    }

    private void check() {
        for (Ask.Task task : Ask.Task.values()) {
            for (Ask ask : task.asks()) {
                Map<String, Long> expected = readable(LIMIT, ask);
                engines.forEach((name, engine) -> check(name, engine, ask, expected));
            }
        }
        out.println("all engines give the same answers");
    }

    private void check(String name, Engine engine, Ask ask, Map<String, Long> expected) {
        if (engine.knows(ask)) {
            Map<String, Long> found = readable(name, ask);
            if (!found.equals(expected)) {
                throw new IllegalStateException(
                        "%s answers %s with%n%s, expected%n%s"
                                .formatted(name, ask, found, expected));
            }
        }
    }

    private Map<String, Long> readable(String name, Ask ask) {
        Engine engine = engines.get(name);
        return engine.readable(ask, engine.answer(ask));
    }

    private void time() {
        for (Ask.Task task : Ask.Task.values()) {
            List<Ask> asks = task.asks();
            Map<String, Double> times = new LinkedHashMap<>();
            engines.forEach(
                    (name, engine) -> {
                        if (asks.stream().allMatch(engine::knows)) {
                            times.put(name, Stopwatch.median(engine, asks));
                        }
                    });
            out.println(task.title);
            times.forEach(
                    (name, time) -> out.printf(Locale.ROOT, "  %-20s %9.2f ms%n", name, time));
            Stream.of(NATURAL, ONE_SEGMENT).forEach(ours -> ratios(task, ours, times));
        }
    }

    private void ratios(Ask.Task task, String ours, Map<String, Double> times) {
        double time = times.get(ours);
        aim(ours, "times the limit", time / times.get(LIMIT), task.ofRole ? 3 : 8, false);
        aim(ours, "times faster than " + DUCK_SORTED, times.get(DUCK_SORTED) / time, 3, true);
        aim(ours, "times faster than " + DUCK, times.get(DUCK) / time, 10, true);
        if (task.ofRole && times.containsKey(FACET)) {
            aim(ours, "times faster than " + FACET, times.get(FACET) / time, 10, true);
            double sorted = times.get(FACET_SORTED) / time;
            aim(ours, "times faster than " + FACET_SORTED, sorted, 10, true);
        }
    }

    private void aim(String ours, String what, double ratio, double aim, boolean least) {
        boolean met = least ? ratio >= aim : ratio <= aim;
        out.printf(
                Locale.ROOT,
                "    %-16s %6.2f %-36s %s%n",
                ours,
                ratio,
                what,
                (met ? "met" : "MISSED")
                        + String.format(
                                Locale.ROOT, " (%s %.0f)", least ? "at least" : "at most", aim));
    }

    private void first(MarketFiles files) throws IOException {
        double ours = FirstAnswer.median("index", files.natural());
        double duck = FirstAnswer.median("duckdb", files.duckDb());
        out.println("fresh JVM, open and first skill counts with pay medians of a role");
        out.printf(Locale.ROOT, "  %-20s %9.2f ms%n", NATURAL, ours);
        out.printf(Locale.ROOT, "  %-20s %9.2f ms%n", DUCK_SORTED, duck);
        aim(NATURAL, "times faster than " + DUCK_SORTED, duck / ours, 1, true);
    }
}
