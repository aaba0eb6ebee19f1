package dev.skilltally.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.annotate.skill.AmbiguityClassifier;
import dev.skilltally.annotate.skill.LearnedClassifier;
import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class AmbiguityTrainerTest {
    private static final Path EXAMPLES = Path.of("models/ambiguity");

    @TempDir private Path folder = Path.of("");

    @Test
    void theModelInTheTreeIsWhatItsExamplesGiveInEveryLocaleAndThread() throws Exception {
        byte[] inTree = Files.readAllBytes(EXAMPLES.resolve("ambiguity.bin"));
        Locale before = Locale.getDefault();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(other.submit(() -> AmbiguityTrainer.fit(EXAMPLES)).get()).isEqualTo(inTree);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(AmbiguityTrainer.fit(EXAMPLES)).isEqualTo(inTree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Go; false; Hail a ride and pay with GoRide.",
                "Go; false; Go the extra mile with us.",
                "R; true; Comfortable with tidy data in R and its plots",
                "R; false; Engineer (R-20011)",
                "R; false; We sell D&R services.",
                "Access; true; Experience with Access databases",
                "Access; false; Access to our gym",
                "Zebra; false; Experience with Zebra"
            })
    void saysWhetherAFormNamesItsSkill(String form, boolean expected, String text)
            throws IOException {
        assertThat(decision(form, text).accepted()).as(text).isEqualTo(expected);
    }

    @Test
    void reasonNamesTheStrongestFeatures() throws IOException {
        assertThat(decision("Go", "Two years of experience with Go or Python").reason())
                .containsPattern("(near|after|followed by) \"\\w+\"");
    }

    @Test
    void refusesAFormWithTooFewSentences() throws IOException {
        write("forms: {Go: {skill: [We like <Go>.], other: [<Go> away.]}}");

        assertThatThrownBy(() -> AmbiguityTrainer.fit(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("few.yaml")
                .hasMessageContaining("\"Go\" has 1 sentences of one kind, expected at least 12");
    }

    @Test
    void refusesASentenceWithoutTheMark() throws IOException {
        String marked = "a <Go> b,".repeat(11);
        write("forms: {Go: {skill: [" + marked + " We like Go.], other: [" + marked + " c <Go>]}}");

        assertThatThrownBy(() -> AmbiguityTrainer.fit(folder))
                .hasMessageContaining("few.yaml")
                .hasMessageContaining("\"We like Go.\" is not a sentence with <Go> in it once");
    }

    private void write(String examples) throws IOException {
        Files.writeString(folder.resolve("few.yaml"), examples);
    }

    private static AmbiguityClassifier.Decision decision(String form, String written)
            throws IOException {
        LearnedClassifier classifier =
                new LearnedClassifier(Files.readAllBytes(EXAMPLES.resolve("ambiguity.bin")));
        PostingText text = PostingText.of("", written);
        Tokens tokens = new SkillTokenizer().tokens(text.text());
        int token = tokens.firstFrom(text.text().indexOf(form));
        SurfaceForm surface =
                new SurfaceForm(
                        form, true, Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        true, List.of(), false, "test");
        return classifier.decide(surface, text, tokens, token, token);
    }
}
