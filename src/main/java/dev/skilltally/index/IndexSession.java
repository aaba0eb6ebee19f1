package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;

import org.apache.lucene.index.DirectoryReader;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes the next generation of an index: postings are annotated and indexed on all cores as they
 * are added; {@link #commit} finds the duplicates and swaps the generation in. Without a commit
 * nothing has happened. One session at a time per folder; to be used by one thread.
 */
public final class IndexSession implements Closeable {
    private final IndexFolder folder;
    private final IndexLock lock;
    private final Generation building;
    private final BuildInputs inputs;
    private final IndexProgress progress;
    private final Caps caps = new Caps();
    private final PostingWriter writer;
    private final Workers workers;
    private boolean open = true;

    IndexSession(
            IndexFolder folder,
            IndexLock lock,
            Generation building,
            BuildInputs inputs,
            Supplier<Function<JobPosting, AnnotatedPosting>> annotators,
            IndexProgress progress)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.building = building;
        this.inputs = inputs;
        this.progress = progress;
        this.writer = new PostingWriter(building);
        this.workers = new Workers(() -> worker(annotators.get()), progress);
    }

    private Workers.Task worker(Function<JobPosting, AnnotatedPosting> annotator) {
        DocumentMaker documents = new DocumentMaker(caps, inputs.duplicates());
        return posting -> writer.put(posting.key(), documents.single(annotator.apply(posting)));
    }

    /**
     * Takes a posting; waits while the workers are behind. One of the same key replaces the former
     * one, also one of this session.
     *
     * @throws IndexException if an earlier posting could not be annotated or written
     */
    public void add(JobPosting posting) {
        workers.add(posting);
    }

    /**
     * Waits for all postings, forms the clusters anew, makes everything durable and swaps the
     * generation in. The session is closed afterwards.
     */
    public IndexSummary commit() {
        try {
            workers.finish();
            Manifest manifest = Manifest.of(inputs, formClusters());
            progress.at(IndexProgress.Stage.COMMIT, 0, 1);
            writer.commit(manifest);
            writer.close();
            open = false;
            building.writeColumns();
            building.writeTaxonomy(inputs.taxonomyFiles());
            boolean changed = folder.swapIn(building, manifest.generation());
            progress.at(IndexProgress.Stage.COMMIT, 1, 1);
            lock.close();
            return new IndexSummary(workers.done(), caps.capped(), changed, manifest.info());
        } catch (IOException e) {
            throw new IndexException("[" + building.folder() + "] cannot be written: " + e, e);
        }
    }

    private CorpusCounts formClusters() throws IOException {
        var documents = new DocumentMaker(caps, inputs.duplicates());
        try (DirectoryReader reader = writer.reader()) {
            return new ClusterForming(reader, writer, documents, inputs.duplicates(), progress)
                    .run();
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws IOException {
        workers.stop();
        if (open) {
            open = false;
            writer.abandon();
            building.delete();
        }
        lock.close();
    }
}
