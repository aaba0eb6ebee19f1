package dev.skilltally.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.IntStream;

class WordTableTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9, 100, 1_000, 26_214, 60_000})
    void knowsItsWordsAndNoOthers(int words) {
        long seed = System.nanoTime();
        long[] hashes = new Random(seed).longs().distinct().limit(2L * words + 10).toArray();
        long[] known = IntStream.range(0, words).mapToLong(i -> hashes[i]).toArray();
        WordTable table = new WordTable(known, IntStream.rangeClosed(1, words).toArray());
        for (int i = 0; i < hashes.length; i++) {
            assertThat(table.number(hashes[i]))
                    .as("seed %d, hash %d", seed, i)
                    .isEqualTo(i < words ? i + 1 : WordTable.NONE);
        }
    }

    @Test
    void refusesTwoWordsOfOneHash() {
        assertThatThrownBy(() -> new WordTable(new long[] {5, 6, 5}, new int[] {1, 2, 3}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one hash");
    }
}
