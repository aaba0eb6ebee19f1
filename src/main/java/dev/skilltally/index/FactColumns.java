package dev.skilltally.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

import java.io.IOException;

/** Reads the facts of the postings of a segment, document by document in ascending order. */
final class FactColumns {
    private final SortedDocValues keys;
    private final NumericDocValues days;
    private final NumericDocValues fingerprints;
    private final NumericDocValues readable;
    private final NumericDocValues clusters;
    private final NumericDocValues distinct;
    private final NumericDocValues copies;
    private final NumericDocValues views;
    private int document;
    private long day;
    private long fingerprint;

    FactColumns(LeafReader leaf) throws IOException {
        keys = DocValues.getSorted(leaf, IndexSchema.KEY);
        days = DocValues.getNumeric(leaf, IndexSchema.DATE);
        fingerprints = DocValues.getNumeric(leaf, IndexSchema.FINGERPRINT);
        readable = DocValues.getNumeric(leaf, IndexSchema.READABLE);
        clusters = DocValues.getNumeric(leaf, IndexSchema.CLUSTER);
        distinct = DocValues.getNumeric(leaf, IndexSchema.DISTINCT);
        copies = DocValues.getNumeric(leaf, IndexSchema.COPIES);
        views = DocValues.getNumeric(leaf, IndexSchema.VIEW);
    }

    /** Moves on to a document of the segment. */
    void at(int doc) throws IOException {
        document = doc;
        day = days.advanceExact(doc) ? days.longValue() : PostingFacts.UNDATED;
        fingerprint = value(fingerprints);
    }

    private long value(NumericDocValues values) throws IOException {
        if (!values.advanceExact(document)) {
            throw new IndexException("document " + document + " lacks a field of every posting");
        }
        return values.longValue();
    }

    long day() {
        return day;
    }

    long fingerprint() {
        return fingerprint;
    }

    boolean readable() throws IOException {
        return value(readable) == 1;
    }

    ClusterState state() throws IOException {
        return new ClusterState(
                value(clusters), value(distinct) == 1, (int) value(copies), value(views));
    }

    /**
     * All of it.
     *
     * @param number number of the document in the whole index
     */
    PostingFacts.Fact fact(int number) throws IOException {
        keys.advanceExact(document);
        String key = keys.lookupOrd(keys.ordValue()).utf8ToString();
        return new PostingFacts.Fact(number, key, day, fingerprint, readable(), state());
    }
}
