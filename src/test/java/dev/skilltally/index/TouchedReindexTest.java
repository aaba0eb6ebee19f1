package dev.skilltally.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.taxonomy.TaxonomyFiles;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** After every edit of the taxonomy the touched postings are found, and only they are written. */
@DisplayName("reindexing what an edit touched")
class TouchedReindexTest {
    private static final int POSTINGS = 40;
    private static final int EDITS = 100;
    private static final int EDITS_BETWEEN_REBUILDS = 20;

    @TempDir Path folder;

    private final RandomTexts texts = new RandomTexts();

    static LongStream seeds() {
        return LongStream.of(1, System.nanoTime());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesWhatAFullRebuildGives(long seed) throws IOException {
        var random = new Random(seed);
        List<JobPosting> postings = texts.postings(random, POSTINGS);
        var taxonomy = new RandomTaxonomy(random, texts, 25);
        AnnotatorInputs built = AnnotatorInputs.of(taxonomy.files(), Map.of());
        IndexFolder touched = index("touched", built, postings);
        int looked = 0;
        int changed = 0;
        for (int edit = 1; edit <= EDITS; edit++) {
            for (int i = random.nextInt(2); i >= 0; i--) {
                taxonomy.edit();
            }
            AnnotatorInputs edited = AnnotatorInputs.of(taxonomy.files(), Map.of());
            ReindexSummary summary = reindex(touched, built, edited);
            looked += summary.looked();
            changed += summary.changed();
            built = edited;
            String when = "seed " + seed + ", edit " + edit;
            checkFindings(touched, built, postings, when);
            if (edit % EDITS_BETWEEN_REBUILDS == 0) {
                IndexFolder whole = index("whole" + edit, built, postings);
                assertThat(IndexDump.of(touched)).as(when).isEqualTo(IndexDump.of(whole));
                assertThat(summary.index().corpus().generation())
                        .isEqualTo(whole.require().manifest().generation());
            }
        }
        assertThat(changed).isPositive();
        assertThat(looked).isLessThan(EDITS * POSTINGS / 2);
    }

    private static ReindexSummary reindex(
            IndexFolder folder, AnnotatorInputs before, AnnotatorInputs after) {
        TaxonomyEdit edit = TaxonomyEdit.between(before.taxonomyFiles(), after.taxonomyFiles());
        return folder.reindexTouched(edit, inputs(after), annotators(after), IndexProgress.SILENT);
    }

    private static void checkFindings(
            IndexFolder folder, AnnotatorInputs inputs, List<JobPosting> postings, String when)
            throws IOException {
        var annotator = new PostingAnnotator(inputs);
        try (PostingIndex index = folder.open(inputs.taxonomy(), inputs(inputs))) {
            for (JobPosting posting : postings) {
                PostingKey key = posting.key();
                assertThat(index.posting(key).orElseThrow().posting().mentions())
                        .as("%s: %s in %s", when, posting.company(), posting.description())
                        .isEqualTo(annotator.annotate(posting).mentions());
            }
        }
    }

    private IndexFolder index(String name, AnnotatorInputs inputs, List<JobPosting> postings)
            throws IOException {
        IndexFolder index = IndexFolder.at(folder.resolve(name));
        try (IndexSession session =
                index.update(inputs(inputs), annotators(inputs), IndexProgress.SILENT)) {
            postings.forEach(session::add);
            session.commit();
        }
        return index;
    }

    private static Supplier<Function<JobPosting, AnnotatedPosting>> annotators(
            AnnotatorInputs inputs) {
        return () -> new PostingAnnotator(inputs)::annotate;
    }

    private static BuildInputs inputs(AnnotatorInputs inputs) {
        TaxonomyFiles files = inputs.taxonomyFiles();
        Map<String, byte[]> contents = new TreeMap<>();
        files.names().forEach(name -> contents.put(name, files.content(name).orElseThrow()));
        return new BuildInputs(
                files.hash(), contents, inputs.modelHashes(), "0", DuplicatePolicy.DEFAULT);
    }
}
