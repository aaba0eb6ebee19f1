package dev.skilltally.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Times a task on an engine, warm. */
final class Stopwatch {
    private static final long SECOND = 1_000_000_000L;
    private static final long WARM_UP = Long.getLong("skilltally.benchmark.warm", 4) * SECOND;
    private static final int LEAST = 15;

    private Stopwatch() {}

    /** The median of a call, in milliseconds. */
    static double median(Engine engine, List<Ask> asks) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP) {
            run(engine, asks);
        }
        List<Double> times = new ArrayList<>();
        start = System.nanoTime();
        while (times.size() < LEAST || System.nanoTime() - start < WARM_UP / 2) {
            long before = System.nanoTime();
            run(engine, asks);
            times.add((System.nanoTime() - before) / 1e6);
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void run(Engine engine, List<Ask> asks) {
        for (Ask ask : asks) {
            if (engine.answer(ask) == null) {
                throw new IllegalStateException("no answer to " + ask);
            }
        }
    }
}
