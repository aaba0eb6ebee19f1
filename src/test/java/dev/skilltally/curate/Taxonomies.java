package dev.skilltally.curate;

import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import java.nio.charset.StandardCharsets;
import java.util.Map;

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
}
