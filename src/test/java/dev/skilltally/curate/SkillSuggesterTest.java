package dev.skilltally.curate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.annotate.AmbiguityClassifier;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;

import org.junit.jupiter.api.Test;

import java.util.List;

class SkillSuggesterTest {
    private static final SkillTaxonomy TAXONOMY =
            Taxonomies.of(
                    """
                    - {id: stream-processing, label: Stream processing, type: concept}
                    - {id: kafka, label: Apache Kafka, type: tool, broader: [stream-processing]}
                    - {id: flink, label: Apache Flink, type: tool, broader: [stream-processing]}
                    - {id: airflow, label: Airflow, type: tool}
                    """);

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
                                1.3,
                                "stream-processing",
                                SkillType.TOOL,
                                "",
                                List.of("with [Zibbo++] and")),
                        new Suggestion(
                                "Airflows", 2, 3, 1.3, "", SkillType.TOOL, "airflow", List.of()));

        assertThat(SuggestionWriter.yaml(suggestions))
                .isEqualTo(
                        """
                        # 2 postings use it like a skill, 3 hold it
                        #   with [Zibbo++] and
                        - id: zibbo-plus-plus
                          label: Zibbo++
                          type: tool
                          broader: [stream-processing]
                        # 2 postings use it like a skill, 3 hold it
                        # perhaps a form of airflow:
                        #  - Airflows
                        """);
    }

    private static List<Suggestion> suggest(String... texts) {
        SkillSuggester suggester =
                new SkillSuggester(TAXONOMY, SkillFinder.of(TAXONOMY, AmbiguityClassifier.NONE), 2);
        for (String text : texts) {
            suggester.gather("", text);
        }
        for (String text : texts) {
            suggester.count("", text);
        }
        return suggester.suggestions(10);
    }
}
