package dev.skilltally.cli;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.index.BuildInputs;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Today's taxonomy and models, loaded.
 *
 * @param inputs what annotators are made from
 */
record Workbench(AnnotatorInputs inputs) {

    static Workbench load(Folders folders) throws IOException {
        return load(folders, folders.taxonomy());
    }

    /** Today's models with the taxonomy of another folder. */
    static Workbench load(Folders folders, Path taxonomy) throws IOException {
        return new Workbench(
                AnnotatorInputs.of(
                        TaxonomyFiles.load(taxonomy),
                        AnnotatorInputs.loadModels(folders.models())));
    }

    SkillTaxonomy taxonomy() {
        return inputs.taxonomy();
    }

    /** An annotator for one thread. */
    PostingAnnotator annotator() {
        return new PostingAnnotator(inputs);
    }

    /** Annotators, one for each thread that asks. */
    Supplier<Function<JobPosting, AnnotatedPosting>> annotators() {
        return () -> annotator()::annotate;
    }

    /** The edit from the taxonomy that an index was built with to today's. */
    TaxonomyEdit editSince(IndexFolder folder) throws IOException {
        TaxonomyFiles built = TaxonomyFiles.load(folder.taxonomy());
        return TaxonomyEdit.between(
                built, TaxonomyReader.read(built), inputs.taxonomyFiles(), inputs.taxonomy());
    }

    BuildInputs buildInputs(DuplicatePolicy duplicates) {
        return new BuildInputs(
                inputs.taxonomyFiles().hash(),
                taxonomyContents(),
                inputs.modelHashes(),
                ToolVersion.text(),
                duplicates);
    }

    private Map<String, byte[]> taxonomyContents() {
        Map<String, byte[]> contents = new TreeMap<>();
        TaxonomyFiles files = inputs.taxonomyFiles();
        files.names()
                .forEach(name -> files.content(name).ifPresent(bytes -> contents.put(name, bytes)));
        return contents;
    }
}
