package dev.skilltally.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the forming of clusters has to know of each posting, read from doc values in one pass.
 * Postings that are alone and were before are only counted.
 */
final class PostingFacts {
    /** The day of a posting without one: after all others. */
    static final long UNDATED = Long.MAX_VALUE;

    /**
     * One posting.
     *
     * @param document number of its document
     * @param key term of its key
     * @param day first day, {@link #UNDATED} where there is none
     * @param fingerprint hash of the raw posting
     * @param readable whether it has readable text
     * @param state what its document says of its cluster so far
     */
    record Fact(
            int document,
            String key,
            long day,
            long fingerprint,
            boolean readable,
            ClusterState state) {
        boolean isDated() {
            return day != UNDATED;
        }
    }

    private final IndexReader reader;
    private final int[] roots;
    private final int[] copies;
    private final Map<Integer, List<Fact>> clusters = new HashMap<>();
    private final List<Fact> changedSingles = new ArrayList<>();
    private int total;
    private int singles;
    private int undatedSingles;
    private int unreadableSingles;
    private long content;
    private long latest = Long.MIN_VALUE;

    /**
     * @param roots for each document the least of its cluster
     */
    PostingFacts(IndexReader reader, int[] roots) {
        this.reader = reader;
        this.roots = roots;
        this.copies = new int[roots.length];
    }

    void read() throws IOException {
        for (int root : roots) {
            copies[root]++;
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            read(leaf.reader(), leaf.docBase);
        }
    }

    private void read(LeafReader leaf, int base) throws IOException {
        var columns = new FactColumns(leaf);
        Bits live = leaf.getLiveDocs();
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                boolean single = copies[roots[base + doc]] == 1;
                columns.at(doc);
                count(columns);
                if (single) {
                    readSingle(columns, base + doc);
                } else {
                    clusters.computeIfAbsent(roots[base + doc], root -> new ArrayList<>())
                            .add(columns.fact(base + doc));
                }
            }
        }
    }

    private void count(FactColumns columns) {
        total++;
        content += columns.fingerprint();
        if (columns.day() != UNDATED) {
            latest = Math.max(latest, columns.day());
        }
    }

    private void readSingle(FactColumns columns, int document) throws IOException {
        singles++;
        undatedSingles += columns.day() == UNDATED ? 1 : 0;
        unreadableSingles += columns.readable() ? 0 : 1;
        ClusterState state = columns.state();
        if (!state.distinct()
                || state.copies() != 1
                || state.view() != ClusterView.members(columns.fingerprint(), 1)) {
            changedSingles.add(columns.fact(document));
        }
    }

    /** Postings that are alone, but whose documents say otherwise. */
    List<Fact> changedSingles() {
        return changedSingles;
    }

    /** The postings of each cluster of more than one, in no order that means anything. */
    List<List<Fact>> clusters() {
        return List.copyOf(clusters.values());
    }

    int undatedSingles() {
        return undatedSingles;
    }

    int unreadableSingles() {
        return unreadableSingles;
    }

    CorpusCounts counts(int several, int undated, int unreadable) {
        LocalDate asOf = latest == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(latest);
        return new CorpusCounts(total, singles + several, asOf, undated, unreadable, content);
    }
}
