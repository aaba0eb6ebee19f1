package dev.skilltally.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.annotate.role.RoleCategorizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class RoleTrainerTest {
    private static final String EXAMPLES =
            """
            common: [We offer fruit., You are kind.]
            roles:
              baker: [Bake bread., Knead dough., Heat the oven., Bake cakes of dough., Sell warm bread.]
              other: [Drive a bus., Sweep the yard., Count tickets., Wash the bus., Park the bus.]
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void givesTheSameBytesForTheSameExamples() throws IOException {
        assertThat(train("first.bin")).isEqualTo(train("second.bin"));
    }

    @Test
    void givesTheSameBytesInEveryLocaleAndThread() throws Exception {
        byte[] here = train("here.bin");
        Locale before = Locale.getDefault();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(other.submit(() -> train("there.bin")).get()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theModelInTheTreeIsWhatItsExamplesGive() throws IOException {
        Path models = Path.of("models/roles");

        assertThat(RoleTrainer.fit(models.resolve("examples.yaml")))
                .isEqualTo(Files.readAllBytes(models.resolve("roles.bin")));
    }

    @Test
    void learnsWhatTheExamplesSay() throws IOException {
        RoleCategorizer categorizer = new RoleCategorizer(train("model.bin"));

        assertThat(categorizer.guess("You knead dough and bake bread in the oven.").role())
                .isEqualTo("baker");
        assertThat(categorizer.guess("You drive and wash the bus.").role()).isEqualTo("other");
    }

    @Test
    void saysWhichRoleHasTooFewSentences() throws IOException {
        Path examples =
                Files.writeString(
                        folder.resolve("few.yaml"), "common: []\nroles: {baker: [Bake bread.]}");

        assertThatThrownBy(() -> RoleTrainer.train(examples, folder.resolve("few.bin")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("few.yaml")
                .hasMessageContaining("\"baker\" has 1 sentences, expected at least 5");
    }

    private byte[] train(String name) throws IOException {
        Path examples = Files.writeString(folder.resolve("examples.yaml"), EXAMPLES);
        Path model = folder.resolve(name);
        RoleTrainer.train(examples, model);
        return Files.readAllBytes(model);
    }
}
