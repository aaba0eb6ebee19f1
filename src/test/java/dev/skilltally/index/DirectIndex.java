package dev.skilltally.index;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Writes an index of postings that are annotated and known as duplicates beforehand. */
public final class DirectIndex {
    public static final BuildInputs INPUTS =
            new BuildInputs("none", Map.of(), Map.of(), "0", DuplicatePolicy.DEFAULT);

    private DirectIndex() {}

    /**
     * Writes a generation.
     *
     * @param distinct whether a posting stands for its cluster
     */
    public static void write(
            Path folder, int size, IntFunction<AnnotatedPosting> postings, IntPredicate distinct)
            throws IOException {
        var building = new Generation(folder.resolve("building"));
        Files.createDirectories(building.folder());
        var documents = new DocumentMaker(new Caps(), DuplicatePolicy.DEFAULT);
        try (PostingWriter writer = new PostingWriter(building)) {
            for (int i = 0; i < size; i++) {
                AnnotatedPosting posting = postings.apply(i);
                Document document = documents.single(posting);
                if (!distinct.test(i)) {
                    document.removeField(IndexSchema.DISTINCT);
                    document.add(new NumericDocValuesField(IndexSchema.DISTINCT, 0));
                }
                PostingKey key = posting.posting().key();
                writer.put(key, document);
            }
            writer.commit(manifest(size));
        }
        IndexFolder.at(folder).swapIn(building, manifest(size).generation());
    }

    private static Manifest manifest(int size) {
        return Manifest.of(INPUTS, new CorpusCounts(size, size, null, 0, 0, size));
    }

    /** Copies the current generation and merges the copy to one segment. */
    public static void copyAsOneSegment(Path from, Path to) throws IOException {
        Generation current = IndexFolder.at(from).require();
        Files.createDirectories(to);
        var building = new Generation(to.resolve("building"));
        Files.createDirectories(building.folder());
        building.takeOver(current);
        Manifest manifest = current.manifest();
        var config = new IndexWriterConfig();
        config.setIndexSort(IndexSchema.sort());
        try (Directory directory = building.open();
                IndexWriter writer = new IndexWriter(directory, config)) {
            writer.forceMerge(1);
            writer.setLiveCommitData(manifest.toUserData().entrySet());
            writer.commit();
        }
        IndexFolder.at(to).swapIn(building, manifest.generation());
    }
}
