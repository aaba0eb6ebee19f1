package dev.skilltally.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.annotate.boilerplate.Boilerplate;
import dev.skilltally.annotate.boilerplate.EmployerText;
import dev.skilltally.annotate.section.SectionReader;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What an employer repeats is boilerplate only where no posting asks for it. */
class BoilerplateLearnerTest {
    private static final String BLURB =
            "Pear Orchard ships fresh fruit to nine countries and runs its own Kafka clusters.";

    /** Three roles. */
    private static final List<String> TITLES =
            List.of("Data Engineer", "Product Designer", "Security Engineer");

    private static AnnotatorInputs inputs;

    @BeforeAll
    static void readTaxonomy() throws IOException {
        inputs = AnnotatorInputs.of(TaxonomyFiles.load(Path.of("taxonomy")), Map.of());
    }

    @Test
    void paragraphThatAnEmployerRepeatsOverRolesIsLearned() {
        Boilerplate learned = learned(inEachRole("%s\nRequirements\n- Excel".formatted(BLURB)));

        assertThat(isLearned(learned, "Pear Orchard", BLURB)).isTrue();
        assertThat(learned.size()).isOne();
        assertThat(learned.paragraphs().get("pear orchard"))
                .allSatisfy(
                        paragraph ->
                                assertThat(paragraph.reason()).contains("3 postings, 3 roles"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requirements\n- Python, SQL and a good eye for pears of all kinds",
                "Requirements\nPython, SQL and a good eye for pears of all kinds",
                "Minimum Qualifications:\n* Five years of Python and a good eye for pears of all kinds",
                "Nice to have\n- Python, SQL and a good eye for pears of all kinds",
                "Responsibilities\n- The nightly Kafka run and all that it writes to our lake",
                "Responsibilities\nThe nightly Kafka run and all that it writes to our lake",
                "Fruit that we love\n- Python, SQL and a good eye for pears of all kinds",
                "Experience with Python and SQL and with pears of all kinds.",
                "Strong knowledge of Kafka and of pears of all kinds is required in our team.",
                "Kafka and a good eye for pears of all kinds is a plus.",
                "Our tech stack is Python and Kafka, with PostgreSQL below and React above.",
                "Build and run the Kafka clusters of our orchards with all of our teams.",
            })
    void whatEveryPostingOfAnEmployerAsksForSurvives(String text) {
        Boilerplate learned = learned(inEachRole(text + "\n"));

        assertThat(learned.paragraphs()).isEmpty();
    }

    @Test
    void oneRequirementsSectionThatHoldsItIsEnoughToSurvive() {
        List<AnnotatedPosting> postings = inEachRole(BLURB);
        postings.add(posting("9", "Pear Orchard", "Data Analyst", "Requirements\n- " + BLURB));

        assertThat(learned(postings).paragraphs()).isEmpty();
    }

    @Test
    void paragraphOfOneRoleOnlySurvives() {
        List<AnnotatedPosting> postings = new ArrayList<>();
        List.of("Data Engineer", "Senior Data Engineer", "Data Engineer II", "Big Data Engineer")
                .forEach(title -> postings.add(posting(title, "Pear Orchard", title, BLURB)));

        assertThat(learned(postings).paragraphs()).isEmpty();
    }

    @Test
    void titlesWithoutTheirLevelStandForRolesThatNobodyKnows() {
        List<AnnotatedPosting> levels = new ArrayList<>();
        List.of("Pear Picker", "Senior Pear Picker", "Pear Picker II")
                .forEach(title -> levels.add(posting(title, "Pear Orchard", title, BLURB)));
        assertThat(learned(levels).paragraphs()).isEmpty();

        List<AnnotatedPosting> others = new ArrayList<>();
        List.of("Pear Picker", "Cider Brewer", "Tractor Driver")
                .forEach(title -> others.add(posting(title, "Pear Orchard", title, BLURB)));
        assertThat(isLearned(learned(others), "Pear Orchard", BLURB)).isTrue();
    }

    @Test
    void paragraphOfTooFewPostingsSurvives() {
        assertThat(learned(inEachRole(BLURB).subList(0, 2)).paragraphs()).isEmpty();
    }

    @Test
    void sameParagraphOfAnotherEmployerSurvives() {
        List<AnnotatedPosting> postings = inEachRole(BLURB);
        postings.add(posting("8", "Apple Press", "Data Engineer", BLURB));
        postings.add(posting("9", "Apple Press", "Product Designer", BLURB));
        Boilerplate learned = learned(postings);

        assertThat(isLearned(learned, "Pear Orchard", BLURB)).isTrue();
        assertThat(isLearned(learned, "Apple Press", BLURB)).isFalse();
        assertThat(isLearned(learned, null, BLURB)).isFalse();
    }

    @Test
    void caseSpacePunctuationBulletsAndLegalFormsMakeNoOther() {
        List<AnnotatedPosting> postings =
                List.of(
                        posting("1", "Pear Orchard", TITLES.get(0), BLURB),
                        posting(
                                "2",
                                "PEAR ORCHARD Inc.\n4.1",
                                TITLES.get(1),
                                "<p>" + BLURB.toUpperCase(Locale.ROOT) + "</p>"),
                        posting(
                                "3",
                                "Pear Orchard, LLC",
                                TITLES.get(2),
                                "About us\n\u2022  "
                                        + BLURB.replace(" ", "\u00a0 ").replace(".", " !")));
        Boilerplate learned = learned(postings);

        assertThat(isLearned(learned, "Pear Orchard Ltd", BLURB)).isTrue();
        assertThat(isLearned(learned, "Pear Orchard", BLURB.replace("nine", "ten"))).isFalse();
    }

    @Test
    void sentencesAreLearnedWhereLineBreaksWereLost() {
        List<AnnotatedPosting> postings = new ArrayList<>();
        for (String title : TITLES) {
            String own = "The work of the %s here differs from day to day. ".formatted(title);
            postings.add(posting(title, "Pear Orchard", title, own.repeat(12) + BLURB));
        }

        assertThat(isLearned(learned(postings), "Pear Orchard", BLURB)).isTrue();
    }

    @RepeatedTest(5)
    void orderOfThePostingsChangesNothing(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        List<AnnotatedPosting> postings = inEachRole(BLURB + "\nWe pick pears in nine lands.");
        postings.addAll(
                inEachRole("Crate & Co", "Crates of all sizes come from our own saw mill."));
        postings.addAll(inEachRole("Requirements\nPears in all of their forms, and a saw mill."));
        byte[] expected = learned(postings).bytes();
        Collections.shuffle(postings, new Random(seed));

        assertThat(new String(expected, StandardCharsets.UTF_8)).contains("employer: crate\n");
        assertThat(learned(postings).bytes()).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void paragraphsToJudgeComeWithTheirWords() {
        List<AnnotatedPosting> postings = inEachRole(BLURB);
        BoilerplateExamples examples = BoilerplateExamples.draw(learned(postings), 5, 1);
        postings.forEach(examples::see);

        assertThat(examples.lines()).containsExactly("pear orchard: 3 postings, 3 roles: " + BLURB);
    }

    private static Boilerplate learned(List<AnnotatedPosting> postings) {
        BoilerplateLearner learner =
                new BoilerplateLearner(new SectionReader(inputs.taxonomy().cues()), 3, 2);
        postings.forEach(learner::add);
        return learner.learned("our own wording").learned();
    }

    private static boolean isLearned(Boilerplate learned, @Nullable String company, String text) {
        EmployerText employer = learned.of(company);
        PostingText clean = PostingText.of("", text);
        return employer != null && employer.at(clean, clean.text().length() - 2) != null;
    }

    private static List<AnnotatedPosting> inEachRole(String description) {
        return inEachRole("Pear Orchard", description);
    }

    private static List<AnnotatedPosting> inEachRole(String company, String description) {
        List<AnnotatedPosting> postings = new ArrayList<>();
        for (String title : TITLES) {
            postings.add(posting(company + " " + title, company, title, description));
        }
        return postings;
    }

    private static AnnotatedPosting posting(
            String id, String company, String title, String description) {
        return new PostingAnnotator(inputs)
                .annotate(
                        new JobPosting(
                                new PostingKey("test", id),
                                title,
                                company,
                                List.of(),
                                null,
                                PayBasis.EMPLOYER,
                                null,
                                null,
                                null,
                                null,
                                description,
                                null));
    }
}
