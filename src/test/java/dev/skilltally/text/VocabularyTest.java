package dev.skilltally.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A word has one number, however long it is, in what case and wherever it stands. */
class VocabularyTest {
    private static final String LETTERS = "abcdeghijklmnopqrtuvwxyz0123456789éß";
    private static final String RARE = LETTERS + "łд数";

    @Test
    void textsAndSingleWordsAreReadAlike() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Vocabulary.Builder builder = Vocabulary.builder();
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                words.add(word(random, round % 2 == 0 ? LETTERS : RARE));
                builder.add(words.getLast());
            }
            Vocabulary vocabulary = builder.build();
            String text = String.join(random.nextBoolean() ? " " : ", ", words);
            String loud = random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text;
            // Upper case of this one is two letters.
            Tokens tokens = new SkillTokenizer().tokens(loud.replace("SS", "ß"), vocabulary);
            assertThat(tokens.size()).as("seed %d: %s", seed, text).isEqualTo(words.size());
            for (int token = 0; token < words.size(); token++) {
                assertThat(tokens.id(token))
                        .as("seed %d: %s in %s", seed, words.get(token), text)
                        .isNotEqualTo(Vocabulary.UNKNOWN)
                        .isEqualTo(vocabulary.id(words.get(token)));
            }
        }
    }

    private static String word(Random random, String letters) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(26); i >= 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
