package dev.skilltally.annotate.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleFeaturesTest {
    @Test
    void areTheDistinctWordsAndPairsOfAText() {
        assertThat(RoleFeatures.of("Data, data & models.\nData"))
                .containsExactly("data", "data_data", "data_models", "models");
    }

    @Test
    void ofAnEmptyTextAreNone() {
        assertThat(RoleFeatures.of("")).isEmpty();
    }
}
