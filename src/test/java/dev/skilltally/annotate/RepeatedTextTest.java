package dev.skilltally.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.annotate.boilerplate.Boilerplate;
import dev.skilltally.annotate.boilerplate.Paragraph;
import dev.skilltally.annotate.boilerplate.RepeatedParagraph;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Modality;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.posting.Section;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a skill counts for in a paragraph that its employer is known to repeat. */
class RepeatedTextTest {
    private static final String BLURB =
            "Pear Orchard ships fresh fruit to nine countries and runs its own Kafka clusters.";

    private static AnnotatorInputs inputs;

    @BeforeAll
    static void learn() throws IOException {
        Paragraph paragraph = Paragraph.of(PostingText.of("", BLURB)).getFirst();
        TreeMap<String, List<RepeatedParagraph>> learned = new TreeMap<>();
        learned.put("pear orchard", List.of(new RepeatedParagraph(paragraph.hash(), 12, 4)));
        byte[] file = Boilerplate.of("our own wording", "by hand", learned).bytes();
        inputs =
                AnnotatorInputs.of(
                        TaxonomyFiles.load(Path.of("taxonomy")), Map.of(Boilerplate.FILE, file));
    }

    @Test
    void mentionIsCompanyTextAndSaysWhy() {
        Mention kafka = kafka(inputs, "Pear Orchard", BLURB);

        assertThat(kafka.section()).isEqualTo(Section.COMPANY);
        assertThat(kafka.modality()).isEqualTo(Modality.BOILERPLATE);
        assertThat(kafka.modality().isCounted()).isFalse();
        assertThat(kafka.rule())
                .endsWith("; in text that the employer repeats (12 postings, 4 roles)");
        assertThat(MatchExplanation.of(inputs, "Clerk", "Pear Orchard", BLURB, null))
                .containsPattern("found +Kafka .* boilerplate +company .*12 postings, 4 roles");
    }

    @ParameterizedTest
    @CsvSource({
        "Requirements, Pear Orchard, REQUIRED",
        "Nice to have, Pear Orchard, PREFERRED",
        "Responsibilities, Pear Orchard, DUTY",
        "The fruit, Pear Orchard, BOILERPLATE",
        "The fruit, Pear Orchard Inc., BOILERPLATE",
        "The fruit, Apple Press, CONTEXT",
        "The fruit, , CONTEXT",
    })
    void sameSentenceStillAsksWhereItStandsInRequirements(
            String heading, @Nullable String company, Modality expected) {
        assertThat(kafka(inputs, company, heading + "\n" + BLURB).modality()).isEqualTo(expected);
    }

    @Test
    void listItemsAreNeverTakenForCompanyText() {
        assertThat(kafka(inputs, "Pear Orchard", "The fruit\n- " + BLURB).modality())
                .isEqualTo(Modality.CONTEXT);
    }

    @Test
    void learnedFileIsPartOfWhatIsSentToOtherMachinesAndHashed() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(inputs);
        }
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            AnnotatorInputs sent = (AnnotatorInputs) in.readObject();
            assertThat(kafka(sent, "Pear Orchard", BLURB).modality())
                    .isEqualTo(Modality.BOILERPLATE);
            assertThat(sent.modelHashes()).containsOnlyKeys("boilerplate/boilerplate.txt");
        }
    }

    private static Mention kafka(
            AnnotatorInputs inputs, @Nullable String company, String description) {
        return new PostingAnnotator(inputs)
                        .annotate(
                                new JobPosting(
                                        new PostingKey("test", "1"),
                                        "Clerk",
                                        company,
                                        List.of(),
                                        null,
                                        PayBasis.EMPLOYER,
                                        null,
                                        null,
                                        null,
                                        null,
                                        description,
                                        null))
                        .mentions()
                        .stream()
                        .filter(mention -> mention.form().contains("Kafka"))
                        .findFirst()
                        .orElseThrow();
    }
}
