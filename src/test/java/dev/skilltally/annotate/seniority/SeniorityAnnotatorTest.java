package dev.skilltally.annotate.seniority;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.SeniorityFinding;
import dev.skilltally.text.PostingText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Objects;

class SeniorityAnnotatorTest {
    private static final SeniorityAnnotator ANNOTATOR = new SeniorityAnnotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data Engineer Trainee (m/f/d) | INTERN",
                "Summer Intern, Analytics | INTERN",
                "Working Student Data Science | INTERN",
                "Jr. Data Analyst | ENTRY",
                "Graduate Data Scientist | ENTRY",
                "Data Engineer - Entry Level | ENTRY",
                "Associate- Data Operations | ENTRY",
                "Associate Product Manager | ENTRY",
                "Mid-Level Developer | MID",
                "Sr. Data Scientist | SENIOR",
                "Senior Associate, Risk | SENIOR",
                "Senior Product Manager | SENIOR",
                "Senior/Lead Data Engineer | SENIOR",
                "[2026] Senior Data Scientist, PhD Early Career | SENIOR",
                "Staff Machine Learning Engineer | STAFF",
                "Senior Staff Engineer | STAFF",
                "Lead Data Scientist | STAFF",
                "Principal Product Manager | STAFF",
                "Data Architect | STAFF",
                "Product Manager | MANAGER",
                "Senior Manager, Data Science | MANAGER",
                "Associate Director, Analytics | MANAGER",
                "Head of AI | MANAGER",
                "Vice President, Data | MANAGER",
                "Engineering Manager III | MANAGER",
            })
    void readsTheWordsOfTheTitleFirst(String title, Seniority level) {
        assertThat(annotate(title, "10+ years of experience").level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lead Generation Specialist",
                "Staff Accountant",
                "Senior Living Analyst",
                "Data Entry Operator",
                "Analyst (reports to the Senior Director)",
                "Executive Assistant to the Vice President",
                "Data Engineer (L5)",
                "Analyst, Tier 2",
            })
    void isNotMisledByWordsThatSayNoLevelHere(String title) {
        assertThat(annotate(title, "").level()).isEqualTo(Seniority.UNSTATED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-2 years of experience | ENTRY",
                "One to three years of experience | ENTRY",
                "total work: 1 year (Preferred) | ENTRY",
                "3+ of years work experience in banking | MID",
                "Al menos 1 año de experiencia en ventas | ENTRY",
                "6 anos de experiência | SENIOR",
                "1+ yrs experience in data processing | ENTRY",
                "3-5 years of experience in analytics | MID",
                "2 + years related work experience | MID",
                "two to four years related experience | MID",
                "Must have at least 3 years industry experience | MID",
                "3 or more years of experience | MID",
                "Three (3) years of professional experience | MID",
                "BS and 5 years of experience or MS and 3 years of experience | MID",
                "5+ yrs of experience | SENIOR",
                "5-10 years of experience in ETL | SENIOR",
                "minimum five years relevant experience | SENIOR",
                "8+ years of data warehouse experience | STAFF",
                "Experience: 3-7 years | MID",
                "Se piden 2,5 años de experiencia | MID",
                "Requirements0-2 years of experience | ENTRY",
                "PhD 0-3 years or MS 10+ years of experience | ENTRY",
                "A degree in Business or a related field, and 4+ years of progressive analytics experience | MID",
            })
    void readsTheYearsAskedFor(String description, Seniority level) {
        assertThat(annotate("Data Engineer", description).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For over 20 years we have led the market.",
                "Our history spans over 15 years.",
                "For 10 years, the company has grown.",
                "You must be 18 years of age.",
                "One year of specialized experience at the next lower grade",
                "Length: 3+ years",
                "a 4-year degree from a college",
                "vesting over 4 years",
                "founded 5 years ago",
                "once or twice a year",
            })
    void leavesOtherYearsAlone(String description) {
        assertThat(annotate("Data Engineer", description).level()).isEqualTo(Seniority.UNSTATED);
    }

    @Test
    void takesTheGeneralRequirementBeforeThatOfATool() {
        String text = "two to four years related experience\n6+ years of experience with SQL";
        assertThat(annotate("Data Engineer", text).level()).isEqualTo(Seniority.MID);
        assertThat(annotate("Data Engineer", "6+ years of experience with SQL").level())
                .isEqualTo(Seniority.SENIOR);
    }

    @Test
    void takesWhatIsRequiredBeforeWhatIsPreferred() {
        String text =
                "Requirements\n1+ years of experience\nPreferred qualifications\n"
                        + "5+ years of experience";
        assertThat(annotate("Data Engineer", text).level()).isEqualTo(Seniority.ENTRY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As a senior data engineer you build pipelines. 3 years of experience | SENIOR",
                "As our new experienced Senior Data Engineer, you build pipelines. | SENIOR",
                "The Junior Data Engineer will build pipelines. | ENTRY",
                "Ask the senior data engineer in the team. 3 years of experience | MID",
                "The senior data engineers of the team help. 3 years of experience | MID",
                "The Data Engineer is a mid-level role in the team. | MID",
                "We are looking for a Lead Data Engineer. | STAFF",
                "This is an entry-level position. | ENTRY",
                "You work with a senior data engineer. | UNSTATED",
                "Acts as a lead for other data people. | UNSTATED",
            })
    void readsTheLevelThatTheTextGivesTheRole(String description, Seniority level) {
        assertThat(annotate("Data Engineer", description).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Data Engineer I,ENTRY",
        "Data Engineer II,MID",
        "Software Engineer III - Cloud,SENIOR",
        "Data Scientist 1,ENTRY",
    })
    void readsNumeralsOnlyWhereNoYearsAreAskedFor(String title, Seniority level) {
        assertThat(annotate(title, "").level()).isEqualTo(level);
        assertThat(annotate(title, "9+ years of experience").level()).isEqualTo(Seniority.STAFF);
    }

    @Test
    void keepsItsEvidenceAndReason() {
        SeniorityFinding finding = annotate("Data Engineer", "At least 4 years of experience");
        Evidence evidence = Objects.requireNonNull(finding.evidence());
        assertThat(evidence.quote()).isEqualTo("4 years");
        assertThat(evidence.start()).isEqualTo("Data Engineer\nAt least ".length());
        assertThat(finding.reason()).isEqualTo("years asked for: 4");
    }

    /** Each takes milliseconds; work that grows with the square of the text would take minutes. */
    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"5 years ", "year", "1-", "as a senior ", "3+ years\n", "a"})
    void staysLinearOnAMegabyteOfNoise(String noise) {
        String text = noise.repeat(1_000_000 / noise.length());
        assertThat(annotate("Data Engineer", text).level()).isNotNull();
    }

    private static SeniorityFinding annotate(String title, String description) {
        JobPosting posting =
                new JobPosting(
                        new PostingKey("test", "1"),
                        title,
                        null,
                        List.of(),
                        null,
                        PayBasis.EMPLOYER,
                        null,
                        null,
                        null,
                        null,
                        description,
                        null);
        return ANNOTATOR.annotate(posting, PostingText.of(title, description));
    }
}
