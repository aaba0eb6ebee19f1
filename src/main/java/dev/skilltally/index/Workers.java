package dev.skilltally.index;

import dev.skilltally.posting.JobPosting;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * One thread a core, each with a bounded queue. A posting goes to the thread that its key hashes
 * to, so that of two of one key the later one always wins.
 */
final class Workers {
    /** Postings that may wait for a thread; one of 200 KB each is 13 MB. */
    private static final int WAITING = 64;

    /** What is done to each posting. */
    @FunctionalInterface
    interface Task {
        void run(JobPosting posting) throws IOException;
    }

    /** Either a posting or, with none, the end. */
    private record Work(@Nullable JobPosting posting) {}

    private final List<BlockingQueue<Work>> queues = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicLong done = new AtomicLong();
    private final IndexProgress progress;

    /**
     * @param tasks makes the task of a thread; called by that thread
     */
    Workers(Supplier<Task> tasks, IndexProgress progress) {
        this.progress = progress;
        int cores = Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < cores; i++) {
            BlockingQueue<Work> queue = new ArrayBlockingQueue<>(WAITING);
            queues.add(queue);
            Thread thread = new Thread(() -> work(queue, tasks), "skilltally-index-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    private void work(BlockingQueue<Work> queue, Supplier<Task> tasks) {
        try {
            Task task = tasks.get();
            for (JobPosting posting = queue.take().posting();
                    posting != null;
                    posting = queue.take().posting()) {
                run(task, posting);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        }
    }

    private void run(Task task, JobPosting posting) {
        try {
            task.run(posting);
            progress.at(IndexProgress.Stage.POSTINGS, done.incrementAndGet(), 0);
        } catch (IOException | RuntimeException e) {
            String message = "[" + posting.key() + "] cannot be indexed: " + e;
            throw new IndexException(message, e);
        }
    }

    void add(JobPosting posting) {
        offer(
                queues.get(Math.floorMod(posting.key().hashCode(), queues.size())),
                new Work(posting));
    }

    /** Waits for room, and fails as soon as a thread has failed. */
    private void offer(BlockingQueue<Work> queue, Work work) {
        try {
            while (!queue.offer(work, 100, TimeUnit.MILLISECONDS)) {
                throwFailure();
            }
            throwFailure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexException("interrupted while indexing", e);
        }
    }

    private void throwFailure() {
        Throwable thrown = failure.get();
        if (thrown instanceof IndexException known) {
            throw new IndexException(String.valueOf(known.getMessage()), known);
        }
        if (thrown != null) {
            throw new IndexException("indexing failed: " + thrown, thrown);
        }
    }

    /** Waits until everything is done. */
    void finish() {
        for (BlockingQueue<Work> queue : queues) {
            offer(queue, new Work(null));
        }
        join();
        throwFailure();
    }

    /** Ends the threads, whatever waits. */
    void stop() {
        threads.forEach(Thread::interrupt);
        join();
    }

    private void join() {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexException("interrupted while indexing", e);
        }
    }

    /** Number of postings done. */
    long done() {
        return done.get();
    }
}
