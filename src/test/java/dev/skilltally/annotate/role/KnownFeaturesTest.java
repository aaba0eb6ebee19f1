package dev.skilltally.annotate.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.text.TextWords;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class KnownFeaturesTest {
    private static final String TEXT =
            "Data Engineer: build dataPipelines, élan & SQL.\nData\n\nengineer; data  models – 5 years";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void areThoseOfTheTextThatTheModelKnowsInTheOrderOfTraining(int every) {
        List<String> known = new ArrayList<>(List.of("bow=absent", "bow=data_engine", "prior"));
        List<String> features = RoleFeatures.of(TEXT);
        for (int i = 0; i < features.size(); i += every) {
            known.add(KnownFeatures.PREFIX + features.get(i));
        }
        String[] expected =
                features.stream()
                        .map(feature -> KnownFeatures.PREFIX + feature)
                        .filter(known::contains)
                        .toArray(String[]::new);
        assertThat(new KnownFeatures(known).of(TEXT, TextWords.of(TEXT)))
                .isNotEmpty()
                .containsExactly(expected);
    }

    @Test
    void areNoneWhereTheModelKnowsNone() {
        assertThat(new KnownFeatures(List.of()).of(TEXT, TextWords.of(TEXT))).isEmpty();
    }
}
