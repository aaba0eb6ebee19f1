package dev.skilltally.index;

import dev.skilltally.dedupe.BodyReader;
import dev.skilltally.dedupe.CandidateCheck;
import dev.skilltally.dedupe.ComparedBody;
import dev.skilltally.dedupe.DuplicatePolicy;

import org.apache.lucene.index.DirectoryReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Compares the bodies of stored postings by their documents; for one thread. */
final class StoredBodies implements CandidateCheck {
    /** Bodies kept for comparing, about 5 KB each. */
    private static final int COMPARED = 2000;

    private final StoredPostings stored;
    private final BodyReader bodies;
    private final DuplicatePolicy policy;
    private final AtomicLong checks;
    private final IndexProgress progress;

    /** Bodies compared last: those of a bucket are compared with one another. */
    private final Map<Integer, ComparedBody> compared =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, ComparedBody> eldest) {
                    return size() > COMPARED;
                }
            };

    /**
     * @param checks counts the checks of all threads
     */
    StoredBodies(
            DirectoryReader reader,
            DuplicatePolicy policy,
            AtomicLong checks,
            IndexProgress progress) {
        try {
            stored = new StoredPostings(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bodies = new BodyReader(policy);
        this.policy = policy;
        this.checks = checks;
        this.progress = progress;
    }

    @Override
    public boolean isSame(int first, int second) {
        progress.at(IndexProgress.Stage.DUPLICATES, checks.incrementAndGet(), 0);
        return body(first).isSame(body(second), policy);
    }

    private ComparedBody body(int document) {
        return compared.computeIfAbsent(
                document,
                number -> {
                    try {
                        return bodies.body(stored.annotated(number));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
