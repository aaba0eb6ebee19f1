package dev.skilltally.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.function.IntPredicate;

/** Every byte in every place, between neighbours of all kinds. */
class EightBytesTest {
    private static final byte[] NEIGHBOURS = {0, 'a', 'Z', '/', '9', (byte) 0xE9, (byte) 0xFF, '`'};

    @Test
    void tellsLettersDigitsAndCapitalsApart() {
        for (int place = 0; place < EightBytes.COUNT; place++) {
            for (int c = 0; c < 0x100; c++) {
                byte[] bytes = NEIGHBOURS.clone();
                bytes[place] = (byte) c;
                long eight = EightBytes.at(bytes, 0);
                long letters = EightBytes.letters(eight);
                check(letters, bytes, b -> b < 0x80 && Character.isLetter(b));
                check(EightBytes.digits(eight), bytes, b -> b < 0x80 && Character.isDigit(b));
                check(
                        EightBytes.capitals(eight, letters),
                        bytes,
                        b -> b < 0x80 && Character.isUpperCase(b));
            }
        }
    }

    private static void check(long answer, byte[] bytes, IntPredicate expected) {
        for (int place = 0; place < EightBytes.COUNT; place++) {
            int c = bytes[place] & 0xFF;
            assertThat((answer >>> (place * 8)) & 0xFF)
                    .as("character %d in place %d", c, place)
                    .isEqualTo(expected.test(c) ? 0x80 : 0);
        }
    }

    @Test
    void foldsOnlyLettersAndStopsAtTheFirstSign() {
        byte[] bytes = {'A', 'b', '3', '@', 'C', ' ', 'D', '['};
        long eight = EightBytes.at(bytes, 0);
        long letters = EightBytes.letters(eight);
        long ends = (letters | EightBytes.digits(eight)) ^ EightBytes.ALL;
        assertThat(EightBytes.countBefore(ends)).isEqualTo(3);
        assertThat(EightBytes.folded(eight, letters) & EightBytes.before(ends))
                .isEqualTo('a' | 'b' << 8 | '3' << 16);
        assertThat(EightBytes.before(0)).isEqualTo(-1);
        assertThat(EightBytes.countBefore(0)).isEqualTo(EightBytes.COUNT);
    }
}
