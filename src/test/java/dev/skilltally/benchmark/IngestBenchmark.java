package dev.skilltally.benchmark;

import com.sun.management.OperatingSystemMXBean;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.index.BuildInputs;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.index.IndexProgress;
import dev.skilltally.index.IndexSession;
import dev.skilltally.index.IndexSummary;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Postings per second from raw postings to a committed index, split by stage, and the ratio to
 * Lucene indexing the same texts and facets, computed beforehand, with the same number of threads.
 *
 * <p>Run: {@code mvn -q test-compile exec:exec@benchmark -Dbenchmark=Ingest}. With {@code
 * -Dskilltally.grow=500000} the corpus is grown to that many postings by recombining sentences, and
 * the peak of the heap is printed.
 */
public final class IngestBenchmark {
    private static final BuildInputs INPUTS =
            new BuildInputs("none", Map.of(), Map.of(), "0", DuplicatePolicy.DEFAULT);
    private static final int ROUNDS = Integer.getInteger("skilltally.rounds", 3);
    private static final int EVERY = Integer.getInteger("skilltally.every", 1);

    private final PrintStream out;
    private final Path folder;
    private final AnnotatorInputs inputs;

    private IngestBenchmark(PrintStream out, Path folder) throws IOException {
        this.out = out;
        this.folder = folder;
        this.inputs = ProductInputs.load();
    }

    /** An annotator of the product, for one thread. */
    private Function<JobPosting, AnnotatedPosting> annotator() {
        return new PostingAnnotator(inputs)::annotate;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("ingest");
        try {
            var benchmark = new IngestBenchmark(System.out, folder);
            List<JobPosting> all = RealPostings.read();
            List<JobPosting> postings =
                    IntStream.range(0, all.size())
                            .filter(i -> i % EVERY == 0)
                            .mapToObj(all::get)
                            .toList();
            int grow = Integer.getInteger("skilltally.grow", 0);
            if (grow > 0) {
                benchmark.grow(postings, grow);
            } else {
                benchmark.compare(postings);
            }
        } finally {
            delete(folder);
        }
    }

    private void compare(List<JobPosting> postings) throws IOException {
        var threads = Runtime.getRuntime().availableProcessors();
        out.printf(Locale.ROOT, "%,d postings, %d threads%n", postings.size(), threads);
        Map<JobPosting, AnnotatedPosting> annotated = new HashMap<>();
        long start = System.nanoTime();
        Function<JobPosting, AnnotatedPosting> annotator = annotator();
        for (JobPosting posting : postings) {
            annotated.put(posting, annotator.apply(posting));
        }
        print("annotated, one thread", postings.size(), System.nanoTime() - start);
        for (int round = 0; round < ROUNDS; round++) {
            Path alone = folder.resolve("lucene" + round);
            String name = String.valueOf(round);
            Cost lucene = cost(() -> LuceneAlone.index(alone, annotated.values(), threads));
            print("Lucene alone", postings.size(), lucene);
            Cost ready =
                    cost(() -> ours(name + "-ready", postings.iterator(), () -> annotated::get));
            print("index and duplicates, annotated beforehand", postings.size(), ready);
            Cost whole = cost(() -> ours(name + "-whole", postings.iterator(), this::annotator));
            print("whole", postings.size(), whole);
            ratio("by the clock", lucene.clock(), ready.clock(), whole.clock());
            ratio("by processor time", lucene.processor(), ready.processor(), whole.processor());
        }
    }

    /**
     * What a stage took, in nanoseconds.
     *
     * @param clock by the clock
     * @param processor used by all threads, those of the compiler included
     * @param compiling for which the compiler was at work: much in the first rounds, little later
     */
    private record Cost(long clock, long processor, long compiling) {}

    /** A stage that gives the nanoseconds it took by the clock. */
    @FunctionalInterface
    private interface Timed {
        long run() throws IOException;
    }

    private static Cost cost(Timed stage) throws IOException {
        long processor = processCpu();
        long compiling = compiling();
        long clock = stage.run();
        return new Cost(clock, processCpu() - processor, compiling() - compiling);
    }

    private static long compiling() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime() * 1_000_000;
    }

    private void ratio(String by, long lucene, long ready, long whole) {
        out.printf(
                Locale.ROOT,
                "ratio to Lucene alone, %s: %.2f annotated beforehand, %.2f whole%n",
                by,
                (double) ready / lucene,
                (double) whole / lucene);
    }

    /** Nanoseconds that all threads have used: on a shared machine the steadier measure. */
    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void print(String what, long postings, Cost cost) {
        print(what, postings, cost.clock());
        out.printf(
                Locale.ROOT,
                "    processor %,d ms; compiler at work %,d ms%n",
                cost.processor() / 1_000_000,
                cost.compiling() / 1_000_000);
    }

    private void print(String what, long postings, long nanoseconds) {
        out.printf(
                Locale.ROOT,
                "%-44s %,9.0f postings/s %,8d ms%n",
                what,
                postings * 1e9 / nanoseconds,
                nanoseconds / 1_000_000);
    }

    private long ours(
            String name,
            Iterator<JobPosting> postings,
            Supplier<Function<JobPosting, AnnotatedPosting>> annotators)
            throws IOException {
        var clock = new StageClock();
        long start = System.nanoTime();
        IndexSummary summary;
        try (IndexSession session =
                IndexFolder.at(folder.resolve(name)).update(INPUTS, annotators, clock)) {
            postings.forEachRemaining(session::add);
            summary = session.commit();
        }
        long taken = System.nanoTime() - start;
        out.printf(
                Locale.ROOT,
                "%,d total, %,d distinct; ms until the end of each stage: %s; peak heap %,d MB%n",
                summary.corpus().total(),
                summary.corpus().distinct(),
                clock.since(start),
                clock.peakMegabytes());
        return taken;
    }

    private void grow(List<JobPosting> postings, int size) throws IOException {
        long taken = ours("grown", GrownCorpus.of(postings, size), this::annotator);
        print("grown to " + size, size, taken);
    }

    /** When each stage was last heard of, and the largest heap seen. */
    private static final class StageClock implements IndexProgress {
        private final Map<Stage, Long> last = new EnumMap<>(Stage.class);
        private long peak;

        @Override
        public synchronized void at(Stage stage, long done, long total) {
            last.put(stage, System.nanoTime());
            if (done % 1000 == 0) {
                Runtime runtime = Runtime.getRuntime();
                peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
            }
        }

        synchronized Map<Stage, Long> since(long start) {
            Map<Stage, Long> ends = new EnumMap<>(Stage.class);
            last.forEach((stage, at) -> ends.put(stage, (at - start) / 1_000_000));
            return ends;
        }

        synchronized long peakMegabytes() {
            return peak >> 20;
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
