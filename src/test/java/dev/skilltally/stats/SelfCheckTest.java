package dev.skilltally.stats;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SelfCheckTest {

    @Test
    void numberThatItsPartsDoNotGiveIsNamed() {
        assertThatThrownBy(() -> SelfCheck.same("postings by month", 7, 6))
                .isInstanceOf(MeasureException.class)
                .hasMessage("self-check: postings by month is 7, but its parts give 6");
    }
}
