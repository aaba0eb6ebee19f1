package dev.skilltally.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

class TaxonomyCodecTest {
    private static final TaxonomyFiles FILES = load();
    private static final SkillTaxonomy TAXONOMY = TaxonomyReader.read(FILES);

    @TempDir private Path folder;

    private static TaxonomyFiles load() {
        try {
            return TaxonomyFiles.load(Path.of("taxonomy"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertSame(SkillTaxonomy read) {
        assertThat(read.skills()).isNotEmpty().containsExactlyElementsOf(TAXONOMY.skills());
        assertThat(read.roles()).isNotEmpty().containsExactlyElementsOf(TAXONOMY.roles());
        assertThat(read.stopPhrases()).isNotEmpty().isEqualTo(TAXONOMY.stopPhrases());
        assertThat(read.cues()).isNotEmpty().isEqualTo(TAXONOMY.cues());
        assertThat(read.hash()).isEqualTo(TAXONOMY.hash());
    }

    @Test
    void readsBackEverythingOfTheTaxonomyThatComesWithTheProject() {
        byte[] bytes = TaxonomyCodec.encode(TAXONOMY);

        assertSame(TaxonomyCodec.decode(bytes, TAXONOMY.hash()).orElseThrow());
    }

    @Test
    void refusesBytesOfAnotherTaxonomy() {
        assertThat(TaxonomyCodec.decode(TaxonomyCodec.encode(TAXONOMY), "other")).isEmpty();
    }

    @Test
    void refusesDamagedBytesWhereverTheDamageIs() {
        byte[] whole = TaxonomyCodec.encode(TAXONOMY);
        for (int place : new int[] {0, 3, 4, 5, 40, whole.length / 2, whole.length - 1}) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 0x10;

            assertThat(TaxonomyCodec.decode(damaged, TAXONOMY.hash()))
                    .as("damage at byte %d", place)
                    .isEmpty();
        }
        assertThat(TaxonomyCodec.decode(new byte[0], TAXONOMY.hash())).isEmpty();
    }

    @Test
    void generationReadsItsFilesWhereTheCompactFormIsOfNoUse() throws IOException {
        var generation = new Generation(folder);
        generation.writeTaxonomy(contents());
        assertThat(generation.compactTaxonomy()).isRegularFile();
        assertSame(generation.readTaxonomy(TAXONOMY.hash()));

        Files.write(generation.compactTaxonomy(), new byte[] {1, 2, 3, 4, 5, 6});
        assertSame(generation.readTaxonomy(TAXONOMY.hash()));

        Files.delete(generation.compactTaxonomy());
        assertSame(generation.readTaxonomy(TAXONOMY.hash()));
    }

    private static Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new TreeMap<>();
        FILES.names().forEach(name -> contents.put(name, FILES.content(name).orElseThrow()));
        return contents;
    }
}
