package dev.skilltally.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class TaxonomyFilesTest {
    @TempDir private Path folder;

    @Test
    void holdsWhatDecidesWhatIsFound() throws IOException {
        write("skills/cloud.yaml", "area: cloud");
        write("places/cities.tsv", "Berlin");
        write("tests/go.yaml", "tests: []");
        write("README.md", "how to");
        write("skills/.cloud.yaml.swp", "editor");
        write("skills/cloud.yaml~", "backup");
        write(".git/HEAD", "ref");

        assertThat(TaxonomyFiles.load(folder).names())
                .containsExactly("places/cities.tsv", "skills/cloud.yaml");
    }

    @Test
    void hashChangesWithContentAndNameOnly() throws IOException {
        write("skills/cloud.yaml", "area: cloud");
        String hash = TaxonomyFiles.load(folder).hash();
        write("tests/go.yaml", "tests: []");
        assertThat(TaxonomyFiles.load(folder).hash()).isEqualTo(hash).hasSize(64);

        Files.move(folder.resolve("skills/cloud.yaml"), folder.resolve("skills/clouds.yaml"));
        String renamed = TaxonomyFiles.load(folder).hash();
        write("skills/clouds.yaml", "area: clouds");

        assertThat(renamed).isNotEqualTo(hash);
        assertThat(TaxonomyFiles.load(folder).hash()).isNotIn(hash, renamed);
    }

    @Test
    void writesAFolderThatLoadsTheSame(@TempDir Path other) throws IOException {
        write("skills/cloud.yaml", "area: cloud");
        write("stop-phrases.yaml", "phrases: []");
        TaxonomyFiles files = TaxonomyFiles.load(folder);

        files.writeTo(other.resolve("copy"));

        assertThat(TaxonomyFiles.load(other.resolve("copy"))).isEqualTo(files);
    }

    @Test
    void refusesNamesThatLeadOutOfTheFolder(@TempDir Path other) {
        TaxonomyFiles files = TaxonomyFiles.of(Map.of("../x.yaml", new byte[0]));

        assertThatThrownBy(() -> files.writeTo(other))
                .hasMessage("[../x.yaml] leads out of the folder, expected a name in it");
    }

    @Test
    void survivesSerialisation() throws IOException, ClassNotFoundException {
        TaxonomyFiles files = TaxonomyFiles.of(Map.of("skills/a.yaml", new byte[] {1, 2}));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(files);
        }
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(files);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
