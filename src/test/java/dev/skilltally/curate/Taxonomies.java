package dev.skilltally.curate;

import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Small taxonomies for tests. */
final class Taxonomies {
    private Taxonomies() {}

    /** A taxonomy of these skills, written as items of the list, the first on line 3. */
    static SkillTaxonomy of(String skills) {
        String file = "area: test\nskills:\n" + skills;
        return TaxonomyReader.read(
                TaxonomyFiles.of(
                        Map.of("skills/test.yaml", file.getBytes(StandardCharsets.UTF_8))));
    }

    /** The same with the phrases and places of our own taxonomy. */
    static TaxonomyFiles withLanguageAndPlaces(String skills) {
        try {
            TaxonomyFiles own = TaxonomyFiles.load(Path.of("taxonomy"));
            Map<String, byte[]> files = new TreeMap<>();
            for (String name : own.names()) {
                if (name.startsWith("language/") || name.startsWith("places/")) {
                    files.put(name, own.content(name).orElseThrow());
                }
            }
            String file = "area: test\nskills:\n" + skills;
            files.put("skills/test.yaml", file.getBytes(StandardCharsets.UTF_8));
            return TaxonomyFiles.of(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
