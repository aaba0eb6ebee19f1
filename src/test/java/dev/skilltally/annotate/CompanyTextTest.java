package dev.skilltally.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.taxonomy.TaxonomyFiles;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What is a skill where it is asked for, and what the employer does where it tells of itself. */
class CompanyTextTest {
    private static PostingAnnotator annotator;

    @BeforeAll
    static void readTaxonomy() throws IOException {
        annotator =
                new PostingAnnotator(
                        AnnotatorInputs.of(TaxonomyFiles.load(Path.of("taxonomy")), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Requirements, oncology, true",
        "Requirements, advertising, true",
        "Requirements, Python, true",
        "About us, oncology, false",
        "About us, advertising, false",
        "About us, Python, true",
        "Equal Opportunity, Python, false",
    })
    void anIndustryIsASkillOnlyOutsideCompanyText(String heading, String word, boolean found) {
        String text = "Duties\n- Sort the pears\n\n" + heading + "\nJava, SQL, " + word + ".\n";

        assertThat(words(text).contains(word)).isEqualTo(found);
    }

    private static List<String> words(String description) {
        var annotated =
                annotator.annotate(
                        new JobPosting(
                                new PostingKey("test", "1"),
                                "Grocer",
                                null,
                                List.of(),
                                null,
                                PayBasis.EMPLOYER,
                                null,
                                null,
                                null,
                                null,
                                description,
                                null));
        return annotated.mentions().stream()
                .map(mention -> annotated.text().substring(mention.start(), mention.end()))
                .toList();
    }
}
