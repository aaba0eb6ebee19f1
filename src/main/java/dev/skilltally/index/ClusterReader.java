package dev.skilltally.index;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.query.DuplicateCluster;
import dev.skilltally.query.DuplicateClusters;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads clusters with all their postings: one pass over the numbers of all, then those shown. */
final class ClusterReader {
    private static final Comparator<Head> LARGEST =
            Comparator.comparingInt(Head::copies).reversed().thenComparing(Head::key);

    private final IndexReader reader;
    private final Matches all;
    private final DuplicatePolicy policy;
    private final StoredPostings stored;

    ClusterReader(IndexReader reader, Matches all, DuplicatePolicy policy) throws IOException {
        this.reader = reader;
        this.all = all;
        this.policy = policy;
        this.stored = new StoredPostings(reader);
    }

    /** A representative. */
    private record Head(int document, String key, long cluster, int copies) {}

    DuplicateClusters page(Matches representatives, int offset, int size) throws IOException {
        List<Head> heads = heads(representatives);
        int postings = heads.stream().mapToInt(Head::copies).sum();
        List<Head> shown = heads.stream().sorted(LARGEST).skip(offset).limit(size).toList();
        Map<Long, List<Integer>> members = members(shown);
        List<DuplicateCluster> page = new ArrayList<>();
        for (Head head : shown) {
            List<AnnotatedPosting> others = new ArrayList<>();
            for (int document : members.getOrDefault(head.cluster, List.of())) {
                if (document != head.document) {
                    others.add(stored.annotated(document));
                }
            }
            page.add(new ClusterReasons(policy, stored.annotated(head.document), others).cluster());
        }
        return new DuplicateClusters(heads.size(), postings, page, policy.splitCities());
    }

    private List<Head> heads(Matches representatives) throws IOException {
        List<Head> heads = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues copies = DocValues.getNumeric(leaf.reader(), IndexSchema.COPIES);
            NumericDocValues clusters = DocValues.getNumeric(leaf.reader(), IndexSchema.CLUSTER);
            SortedDocValues keys = DocValues.getSorted(leaf.reader(), IndexSchema.KEY);
            DocIdSetIterator documents = documents(representatives, leaf);
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                boolean hasCopies = copies.advanceExact(document) && copies.longValue() > 1;
                if (hasCopies && clusters.advanceExact(document) && keys.advanceExact(document)) {
                    heads.add(
                            new Head(
                                    leaf.docBase + document,
                                    keys.lookupOrd(keys.ordValue()).utf8ToString(),
                                    clusters.longValue(),
                                    (int) copies.longValue()));
                }
            }
        }
        return heads;
    }

    private Map<Long, List<Integer>> members(List<Head> shown) throws IOException {
        Map<Long, List<Integer>> members = new HashMap<>();
        shown.forEach(head -> members.put(head.cluster, new ArrayList<>()));
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues clusters = DocValues.getNumeric(leaf.reader(), IndexSchema.CLUSTER);
            DocIdSetIterator documents = documents(all, leaf);
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                if (clusters.advanceExact(document)) {
                    List<Integer> cluster = members.get(clusters.longValue());
                    if (cluster != null) {
                        cluster.add(leaf.docBase + document);
                    }
                }
            }
        }
        return members;
    }

    private static DocIdSetIterator documents(Matches matches, LeafReaderContext leaf) {
        return new BitSetIterator(matches.segments().get(leaf.ord), 0);
    }
}
