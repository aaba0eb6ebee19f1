package dev.skilltally.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Threads that work through the parts of a band, one a core, each with a check of its own. */
final class BandThreads implements AutoCloseable {
    /** Keys of a part: few enough that all threads end at about the same time. */
    private static final int PART = 512;

    private final int size = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool = Executors.newFixedThreadPool(size);
    private final ThreadLocal<CandidateCheck> checks;

    BandThreads(Supplier<CandidateCheck> checks) {
        this.checks = ThreadLocal.withInitial(checks);
    }

    /** What is done to the keys from one, inclusive, to another, exclusive. */
    @FunctionalInterface
    interface Part {
        void run(CandidateCheck check, int from, int to);
    }

    /** Runs all parts of so many keys and waits for them. */
    void run(int keys, Part part) {
        var next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            running.add(pool.submit(() -> work(keys, part, next)));
        }
        running.forEach(BandThreads::await);
    }

    private void work(int keys, Part part, AtomicInteger next) {
        CandidateCheck check = checks.get();
        for (int from = next.getAndAdd(PART); from < keys; from = next.getAndAdd(PART)) {
            part.run(check, from, Math.min(keys, from + PART));
        }
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while duplicates were compared", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("duplicates cannot be compared: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
