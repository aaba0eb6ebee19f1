package dev.skilltally.index;

import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes the next generation from the current one by annotating again only what an edit of the
 * taxonomy can touch. Skills decide nothing about duplicates, so clusters, counts of postings and
 * the hash of the content stay what they were; the generation gets the name that a full rebuild
 * would give it.
 */
final class TouchedReindex {
    private final Generation former;
    private final Generation building;
    private final TaxonomyEdit edit;
    private final BuildInputs inputs;
    private final IndexProgress progress;
    private final Caps caps = new Caps();
    private final SkillChanges changes = new SkillChanges();

    TouchedReindex(
            Generation former,
            Generation building,
            TaxonomyEdit edit,
            BuildInputs inputs,
            IndexProgress progress) {
        this.former = former;
        this.building = building;
        this.edit = edit;
        this.inputs = inputs;
        this.progress = progress;
    }

    /** Writes the generation, all but its name. */
    ReindexSummary run(Supplier<Function<JobPosting, AnnotatedPosting>> annotators)
            throws IOException {
        Manifest manifest = Manifest.of(inputs, former.manifest().counts());
        building.takeOver(former);
        int looked;
        try (var writer = PostingWriter.ofFew(building)) {
            looked = write(annotators, writer);
            progress.at(IndexProgress.Stage.COMMIT, 0, 1);
            writer.commit(manifest);
        }
        building.writeTaxonomy(inputs.taxonomyFiles());
        int changed = changes.changed();
        return changes.summary(
                looked, new IndexSummary(changed, caps.capped(), true, manifest.info()));
    }

    private int write(
            Supplier<Function<JobPosting, AnnotatedPosting>> annotators, PostingWriter writer)
            throws IOException {
        try (Directory directory = former.open();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            int[] documents = new TouchedFinder(reader, edit).documents();
            new TouchedReading(reader, documents, null, progress)
                    .run(() -> visitor(annotators.get(), reader, writer));
            return documents.length;
        }
    }

    private TouchedVisitor visitor(
            Function<JobPosting, AnnotatedPosting> annotator,
            DirectoryReader reader,
            PostingWriter writer) {
        var documents = new DocumentMaker(caps, inputs.duplicates());
        var views = new StoredViews(reader);
        return touched -> {
            AnnotatedPosting before = touched.stored();
            AnnotatedPosting after = annotator.apply(before.posting());
            if (!after.equals(before)) {
                StoredViews.Stored stored = views.of(touched.document());
                writer.put(
                        after.posting().key(),
                        documents.again(after, stored.view(), stored.distinct()));
                changes.add(before, after);
            }
        };
    }
}
