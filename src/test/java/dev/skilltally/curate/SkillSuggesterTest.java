package dev.skilltally.curate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.taxonomy.Gazetteer;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SkillSuggesterTest {
    private static final TaxonomyFiles FILES =
            Taxonomies.withLanguageAndPlaces(
                    """
                    - {id: stream-processing, label: Stream processing, type: concept}
                    - {id: kafka, label: Apache Kafka, type: tool, broader: [stream-processing]}
                    - {id: flink, label: Apache Flink, type: tool, broader: [stream-processing]}
                    - {id: airflow, label: Airflow, type: tool}
                    """);
    private static final SkillTaxonomy TAXONOMY = TaxonomyReader.read(FILES);
    private static final Gazetteer PLACES = Gazetteer.read(FILES);
    private static final PostingAnnotator ANNOTATOR =
            new PostingAnnotator(AnnotatorInputs.of(FILES, Map.of()));

    @Test
    void findsWhatStandsInListsWithKnownSkillsAndGuessesItsPlace() {
        List<Suggestion> suggestions =
                suggest(
                        "Experience with Apache Kafka, Zibbo and Apache Flink.",
                        "We run Apache Flink, Zibbo, Apache Kafka.",
                        "Zibbo is loved here.",
                        "Benefits: dental, vision and Zork.");

        assertThat(suggestions).hasSize(1);
        Suggestion zibbo = suggestions.getFirst();
        assertThat(zibbo.term()).isEqualTo("Zibbo");
        assertThat(zibbo.postings()).isEqualTo(2);
        assertThat(zibbo.total()).isEqualTo(3);
        assertThat(zibbo.broader()).isEqualTo("stream-processing");
        assertThat(zibbo.type()).isEqualTo(SkillType.TOOL);
        assertThat(zibbo.contexts())
                .contains("Experience with Apache Kafka, [Zibbo] and Apache Flink.");
    }

    @Test
    void findsNamesAfterCues() {
        assertThat(
                        suggest(
                                "You bring experience with Zibbo Cloud.",
                                "Knowledge of Zibbo Cloud is needed."))
                .extracting(Suggestion::term)
                .containsExactly("Zibbo Cloud");
    }

    @Test
    void tellsWhereItIsProbablyAnotherFormOfAKnownSkill() {
        List<Suggestion> suggestions =
                suggest(
                        "Apache Kafka, Apache Airflwo, Apache Flink",
                        "Apache Kafka, Airflows, Apache Flink, apache airflwo",
                        "Apache Kafka, Aairflow, Apache Flink",
                        "Apache Flink, Aairflow, Apache Kafka");

        assertThat(suggestions).extracting(Suggestion::formOf).contains("airflow");
    }

    @Test
    void writesYamlThatCanBePasted() {
        List<Suggestion> suggestions =
                List.of(
                        new Suggestion(
                                "Zibbo++",
                                2,
                                3,
                                2,
                                1.3,
                                "stream-processing",
                                SkillType.TOOL,
                                "",
                                List.of("with [Zibbo++] and")),
                        new Suggestion(
                                "Airflows",
                                2,
                                3,
                                2,
                                1.3,
                                "",
                                SkillType.TOOL,
                                "airflow",
                                List.of()));

        assertThat(SuggestionWriter.yaml(suggestions))
                .isEqualTo(
                        """
                        # 2 postings of 2 employers use it like a skill, 3 hold it
                        #   with [Zibbo++] and
                        - id: zibbo-plus-plus
                          label: Zibbo++
                          type: tool
                          broader: [stream-processing]
                        # 2 postings of 2 employers use it like a skill, 3 hold it
                        # perhaps a form of airflow:
                        #  - Airflows
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Benefits: dental, vision, Python, SQL and Zork.",
                "Degree in Zork, Statistics or a field with Python and SQL.",
                "Experience with Berlin, Apache Kafka and Apache Flink.",
                "Experience with Apache Kafka and Apache Flink at Zork Labs.",
                "Apache Kafka, Apache Flink, Zork engineers",
                "Apache Kafka, Apache Flink, excellent and strong",
            })
    void leavesOutBenefitsFieldsOfStudyPlacesEmployersAndJobs(String text) {
        assertThat(suggest(text, text + " Again.", text + " Apply!"))
                .extracting(Suggestion::term)
                .doesNotContain(
                        "Zork", "Zork Labs", "Berlin", "Zork engineers", "excellent", "strong");
    }

    @Test
    void copiedSentenceSaysItOnlyOnce() {
        String copied = "We like Apache Kafka, Zork and Apache Flink.";

        assertThat(suggest(copied, copied, copied)).isEmpty();
    }

    private static List<Suggestion> suggest(String... texts) {
        TermFilter filter = new TermFilter(TAXONOMY, PLACES);
        SkillSuggester suggester = new SkillSuggester(TAXONOMY, filter, 2);
        List<AnnotatedPosting> postings = new ArrayList<>();
        for (String text : texts) {
            postings.add(posting("employer " + postings.size(), text));
        }
        postings.add(posting("Zork Labs LLC", "Join us."));
        postings.forEach(suggester::gather);
        postings.forEach(suggester::count);
        return suggester.suggestions(10);
    }

    private static AnnotatedPosting posting(String company, String text) {
        return ANNOTATOR.annotate(
                new JobPosting(
                        new PostingKey("test", company),
                        "",
                        company,
                        List.of(),
                        null,
                        PayBasis.EMPLOYER,
                        null,
                        null,
                        null,
                        null,
                        text,
                        null));
    }
}
