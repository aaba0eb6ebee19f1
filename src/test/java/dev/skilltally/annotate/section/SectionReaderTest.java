package dev.skilltally.annotate.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.Section;
import dev.skilltally.taxonomy.TaxonomyReader;
import dev.skilltally.text.PostingText;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The phrases of the project's taxonomy, on texts of our own; the word looked up is "Kiwi". */
class SectionReaderTest {
    private static SectionReader reader = new SectionReader(List.of());

    @BeforeAll
    static void readPhrases() throws IOException {
        reader = new SectionReader(TaxonomyReader.read(Path.of("taxonomy")).cues());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requirements                        | REQUIREMENTS",
                "What we're looking for              | REQUIREMENTS",
                "What we’re looking for:             | REQUIREMENTS",
                "WHO YOU ARE                         | REQUIREMENTS",
                "Basic Qualifications                | REQUIREMENTS",
                "Minimum Qualifications:             | REQUIREMENTS",
                "Required Skills & Experience        | REQUIREMENTS",
                "Preferred Qualifications            | PREFERRED",
                "Nice to have                        | PREFERRED",
                "Nice-to-haves:                      | PREFERRED",
                "Bonus points                        | PREFERRED",
                "What are we looking for?            | REQUIREMENTS",
                "The Skills You Bring                | REQUIREMENTS",
                "The Role                            | DUTIES",
                "About the work                      | DUTIES",
                "What would you do?                  | DUTIES",
                "What you'll do                      | DUTIES",
                "Roles & Responsibilities            | DUTIES",
                "About us                            | COMPANY",
                "Who we are                          | COMPANY",
                "Perks & Benefits                    | BENEFITS",
                "What we offer                       | BENEFITS",
                "Equal Opportunity                   | EQUAL_OPPORTUNITY",
                "How to apply                        | OTHER",
            })
    void headingOpensASection(String heading, Section section) {
        assertThat(sectionOfKiwi(heading + "\n- Kiwi in the morning\n")).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We sell fruit. Required Skills: Kiwi and plums.                   | REQUIREMENTS",
                "Responsibilities: peel pears. Nice to have: Kiwi.                 | PREFERRED",
                "Requirements: apples. Responsibilities: cut the Kiwi.             | DUTIES",
                "You peel pears.Qualifications Bachelor of fruit, Kiwi.            | REQUIREMENTS",
            })
    void headingInsideALineOpensASection(String text, Section section) {
        assertThat(sectionOfKiwi(text)).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are an equal opportunity employer and like Kiwi without regard to colour."
                        + " | EQUAL_OPPORTUNITY",
                "You get medical, dental and vision insurance, a 401(k), paid time off and Kiwi."
                        + " | BENEFITS",
                "Fruit & Co is a leading grocer, founded in 1950, with offices in Kiwi town."
                        + " | COMPANY",
            })
    void paragraphTellsItsOwnKind(String paragraph, Section section) {
        assertThat(sectionOfKiwi("Requirements\n- Apples\n\n" + paragraph)).isEqualTo(section);
    }

    @Test
    void inALongParagraphOnlyTheSentenceOfEqualOpportunitySpeaksForItself() {
        String work = "You sort pears and plums by size and colour every day. ".repeat(8);
        String equal = "We hire without regard to race or gender identity. ";

        assertThat(sectionOfKiwi("Requirements\n" + work + "You know the Kiwi. " + equal + work))
                .isEqualTo(Section.REQUIREMENTS);
        assertThat(sectionOfKiwi("Requirements\n" + work + equal + "You know the Kiwi. " + work))
                .isEqualTo(Section.REQUIREMENTS);
        assertThat(sectionOfKiwi("Requirements\n" + work + "Without regard to Kiwi, we hire. "))
                .isEqualTo(Section.EQUAL_OPPORTUNITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We grow fruit. Fruit & Co is a leading grocer of Kiwi. We grow it well. | COMPANY",
                "Fruit & Co is a leading grocer. You will peel a Kiwi for our customers. | OTHER",
                "Fruit & Co is a provider of pears and Kiwi.                             | COMPANY",
                "Half of our grocers are charterholders of the Kiwi guild.               | COMPANY",
                "We are looking for somebody to peel a Kiwi for our customers.           | OTHER",
                "Healthcare matters in healthcare: peel a Kiwi for patients.             | OTHER",
            })
    void beforeAnyHeadingTheEmployerTellsOfItselfInItsOwnSentences(String text, Section section) {
        assertThat(sectionOfKiwi(text)).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About us | Our grandparents sold pears.                 | COMPANY",
                "About us | As a grocer at Fruit & Co you will sell pears. | OTHER",
                "The team | We are looking for a grocer.                 | OTHER",
                "Benefits | You will get pears.                          | BENEFITS",
            })
    void aLineThatTellsOfTheJobEndsWhatIsToldOfTheEmployer(
            String heading, String line, Section section) {
        assertThat(sectionOfKiwi(heading + "\n" + line + "\nKiwi at noon.")).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource({"We're looking for a", "'Airflow, Step Functions'", "'Five years of experience.'"})
    void aShortLineIsNoHeadingForAPhraseInIt(String line) {
        assertThat(sectionOfKiwi("Nice to have\n" + line + "\n- Kiwi"))
                .isEqualTo(Section.PREFERRED);
    }

    @Test
    void aBulletThatOpensWithAHeadingSpeaksForItselfAlone() {
        String text = "Requirements\n- Preferred: apples\n- Kiwi\n";

        assertThat(sectionOfKiwi(text)).isEqualTo(Section.REQUIREMENTS);
    }

    @Test
    void theTitleIsASectionOfItsOwn() {
        PostingText text = PostingText.of("Kiwi Engineer", "Requirements\n- Apples");

        assertThat(reader.read(text).at(0)).isEqualTo(Section.TITLE);
    }

    @Test
    void anEmptyPostingHasNoSections() {
        assertThat(reader.read(PostingText.of("", "")).at(0)).isEqualTo(Section.OTHER);
    }

    private static Section sectionOfKiwi(String description) {
        PostingText text = PostingText.of("Grocer", description);
        return reader.read(text).at(text.text().indexOf("Kiwi"));
    }
}
