package dev.skilltally.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Reads stored postings on all cores and shows each to the visitor of the thread. */
final class TouchedReading {
    /** Documents that a thread takes at once; neighbours lie in one block of stored fields. */
    private static final int TAKEN = 16;

    private final DirectoryReader reader;
    private final int[] documents;
    private final @Nullable Matches population;
    private final IndexProgress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /**
     * @param documents in ascending order
     * @param population the postings that were asked for; null for all
     */
    TouchedReading(
            DirectoryReader reader,
            int[] documents,
            @Nullable Matches population,
            IndexProgress progress) {
        this.reader = reader;
        this.documents = documents;
        this.population = population;
        this.progress = progress;
    }

    /**
     * Shows all of them.
     *
     * @param visitors makes the visitor of a thread; called by that thread
     */
    void run(Supplier<TouchedVisitor> visitors) {
        progress.at(IndexProgress.Stage.POSTINGS, 0, documents.length);
        int cores = Runtime.getRuntime().availableProcessors();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(cores, documents.length / TAKEN + 1); i++) {
            Thread thread = new Thread(() -> work(visitors), "skilltally-touched-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            next.set(documents.length);
            Thread.currentThread().interrupt();
            throw new IndexException("interrupted while reading postings", e);
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            String message =
                    thrown instanceof IndexException
                            ? String.valueOf(thrown.getMessage())
                            : "reading postings failed: " + thrown;
            throw new IndexException(message, thrown);
        }
    }

    private void work(Supplier<TouchedVisitor> visitors) {
        try {
            TouchedVisitor visitor = visitors.get();
            var stored = new StoredPostings(reader);
            for (int from = next.getAndAdd(TAKEN);
                    from < documents.length;
                    from = next.getAndAdd(TAKEN)) {
                for (int i = from; i < Math.min(from + TAKEN, documents.length); i++) {
                    int document = documents[i];
                    visitor.visit(
                            new TouchedPosting(
                                    document, stored.annotated(document), matches(document)));
                    progress.at(
                            IndexProgress.Stage.POSTINGS, done.incrementAndGet(), documents.length);
                }
            }
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
            next.set(documents.length);
        }
    }

    private boolean matches(int document) {
        if (population == null) {
            return true;
        }
        List<LeafReaderContext> leaves = reader.leaves();
        int leaf = ReaderUtil.subIndex(document, leaves);
        return population.segments().get(leaf).get(document - leaves.get(leaf).docBase);
    }
}
