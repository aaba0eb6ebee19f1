package dev.skilltally.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

class HashedNumbersTest {
    @Test
    void giveTheNumberOfEachHashAndNoneOfAnyOther() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 1; i <= 5_000; i++) {
            numbers.put(i % 2 == 0 ? i : random.nextLong(), i);
        }
        HashedNumbers hashed = new HashedNumbers(numbers);
        numbers.forEach(
                (hash, number) ->
                        assertThat(hashed.get(hash)).as("seed " + seed).isEqualTo(number));
        for (long other = -1; other > -1_000; other--) {
            assertThat(hashed.get(other))
                    .as("seed " + seed)
                    .isEqualTo(numbers.getOrDefault(other, HashedNumbers.NONE));
        }
    }

    @Test
    void giveNoneWhereThereAreNone() {
        assertThat(new HashedNumbers(Map.of()).get(0)).isEqualTo(HashedNumbers.NONE);
    }

    @Test
    void refuseANumberThatStandsForNone() {
        assertThatThrownBy(() -> new HashedNumbers(Map.of(1L, HashedNumbers.NONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stands for none");
    }
}
