package dev.skilltally.benchmark;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.taxonomy.TaxonomyFiles;

import java.io.IOException;
import java.nio.file.Path;

/** The taxonomy and the models of this project, as the commands load them. */
final class ProductInputs {
    private ProductInputs() {}

    static AnnotatorInputs load() throws IOException {
        Path home = Path.of(System.getProperty("skilltally.home", "."));
        return AnnotatorInputs.of(
                TaxonomyFiles.load(home.resolve("taxonomy")),
                AnnotatorInputs.loadModels(home.resolve("models")));
    }
}
