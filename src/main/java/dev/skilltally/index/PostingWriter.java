package dev.skilltally.index;

import dev.skilltally.posting.PostingKey;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

import java.io.Closeable;
import java.io.IOException;

/** Writes documents of postings to a Lucene directory; safe for use by several threads. */
final class PostingWriter implements Closeable {
    /** Enough that segments are worth their merging, little enough for 1 GiB of heap. */
    private static final double BUFFER_MEGABYTES = 128;

    private static final double SMALL_SEGMENT_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;

    PostingWriter(Generation generation) throws IOException {
        this(generation, new TieredMergePolicy());
    }

    private PostingWriter(Generation generation, MergePolicy merges) throws IOException {
        directory = generation.open();
        var config = new IndexWriterConfig();
        config.setIndexSort(IndexSchema.sort());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        config.setMergePolicy(merges);
        writer = new IndexWriter(directory, config);
    }

    /**
     * A writer for few changes of an index: it merges small segments only, since the work is to be
     * in proportion to the change; whoever adds postings merges the others.
     */
    static PostingWriter ofFew(Generation generation) throws IOException {
        var merges = new TieredMergePolicy();
        merges.setMaxMergedSegmentMB(SMALL_SEGMENT_MEGABYTES);
        return new PostingWriter(generation, merges);
    }

    /** Adds a posting, or replaces the one with its key. */
    void put(PostingKey key, Document document) throws IOException {
        writer.updateDocument(term(IndexSchema.key(key.source(), key.id())), document);
    }

    /** Changes what a posting says of its cluster, in place. */
    void updateCluster(String key, ClusterState state) throws IOException {
        writer.updateDocValues(
                term(key),
                new NumericDocValuesField(IndexSchema.CLUSTER, state.cluster()),
                new NumericDocValuesField(IndexSchema.DISTINCT, state.distinct() ? 1 : 0),
                new NumericDocValuesField(IndexSchema.COPIES, state.copies()),
                new NumericDocValuesField(IndexSchema.VIEW, state.view()));
    }

    private static Term term(String key) {
        return new Term(IndexSchema.KEY, key);
    }

    /** A reader of everything put so far. */
    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    void commit(Manifest manifest) throws IOException {
        writer.setLiveCommitData(manifest.toUserData().entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }

    /** Gives up everything since the last commit. */
    void abandon() throws IOException {
        writer.rollback();
        directory.close();
    }
}
