package dev.skilltally.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "Apache Spark, apache-spark",
        "C++, c-plus-plus",
        "C#, c-sharp",
        ".NET, net",
        "CI/CD, ci-cd",
        "R&D, r-and-d",
        "Scikit-learn, scikit-learn",
        "People's choice, peoples-choice",
        "Señal (digital), senal-digital",
        "日本, ''"
    })
    void comesFromALabel(String label, String identifier) {
        assertThat(Identifier.of(label)).isEqualTo(identifier);
    }
}
