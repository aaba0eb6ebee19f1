package dev.skilltally.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TextWordsTest {
    private static final String SIGNS = "aZéß9 0\n•-5y'٣x";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data, data & models | Data/data/models",
                "5+ years of C++      | 5/years/of/C",
                "dataQualifications   | data/Qualifications",
                "SQLExperience, APIs  | SQL/Experience/APIs",
                "DevOps 24x7 élan     | Dev/Ops/24x7/élan",
            })
    void areRunsOfLettersAndDigitsCutWhereTheyAreGlued(String text, String expected) {
        TextWords words = TextWords.of(text);
        List<String> cut = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            cut.add(text.substring(words.start(word), words.end(word)));
        }
        assertThat(String.join("/", cut)).isEqualTo(expected);
    }

    @Test
    void haveOneHashInAnyCaseAndWithoutAccents() {
        TextWords words = TextWords.of("Élan elan ELAN plan");
        assertThat(words.hash(0)).isEqualTo(words.hash(1)).isEqualTo(words.hash(2));
        assertThat(words.hash(3)).isNotEqualTo(words.hash(0));
        assertThat(TextWords.hash("an Elan", 3, 7)).isEqualTo(words.hash(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nice to    | true",
                "nice - to  | true",
                "nice -- to | false",
                "nice: to   | false",
                "nice• to   | false",
                "nice       | false",
            })
    void joinTheNextUnlessMoreThanThreeSignsOrALineStandBetween(String text, boolean joins) {
        assertThat(TextWords.of(text).joinsNext(0)).isEqualTo(joins);
    }

    @Test
    void areGluedWhereNothingStandsBetween() {
        TextWords words = TextWords.of("DevOps team");
        assertThat(words.isGlued(1, 0)).isTrue();
        assertThat(words.isGlued(2, 1)).isFalse();
        assertThat(words.isGlued(3, 2)).isFalse();
    }

    @Test
    void tellEveryRunOfLettersAndOfDigitsOfRandomTexts() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random);
            TextWords words = TextWords.of(text);
            List<Integer> letters = new ArrayList<>();
            List<Integer> digits = new ArrayList<>();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                char before = CharacterSteps.at(text, at - 1);
                if (CharacterSteps.isLetter(c) && !CharacterSteps.isLetter(before)) {
                    letters.add(at);
                }
                if (CharacterSteps.isDigit(c) && !CharacterSteps.isDigit(before)) {
                    digits.add(at);
                }
            }
            String what = "seed " + seed + ", text \"" + text + "\"";
            assertThat(letterRuns(words)).as(what).isEqualTo(letters);
            assertThat(digitRuns(words)).as(what).isEqualTo(digits);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(80); length > 0; length--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static List<Integer> letterRuns(TextWords words) {
        List<Integer> runs = new ArrayList<>();
        for (int i = 0; i < words.letterRuns(); i++) {
            runs.add(words.letterRun(i));
            assertThat(words.firstLetterRunFrom(words.letterRun(i))).isEqualTo(i);
        }
        assertThat(words.firstLetterRunFrom(1_000)).isEqualTo(words.letterRuns());
        return runs;
    }

    private static List<Integer> digitRuns(TextWords words) {
        List<Integer> runs = new ArrayList<>();
        for (int i = 0; i < words.digitRuns(); i++) {
            runs.add(words.digitRun(i));
        }
        return runs;
    }
}
