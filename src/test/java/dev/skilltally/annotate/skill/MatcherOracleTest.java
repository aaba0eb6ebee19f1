package dev.skilltally.annotate.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.text.PostingText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The matcher against the plainest reading of "leftmost, then longest, over joined words". */
class MatcherOracleTest {
    private static final List<String> WORDS = List.of("ka", "lo", "mi", "nu", "Zo", "Être", "x9");
    private static final List<String> GAPS =
            List.of(" ", " ", " ", "-", "  ", ", ", ". ", "\n", "; ", ": ");

    @Test
    void findsWhatBruteForceFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            Set<String> forms = new TreeSet<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                forms.add(form(random));
            }
            Set<String> stops = new TreeSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                stops.add(form(random));
            }
            stops.removeAll(forms);
            SkillAnnotator annotator = annotator(forms, stops);
            for (int text = 0; text < 10; text++) {
                List<String> words = new ArrayList<>();
                List<String> gaps = new ArrayList<>();
                for (int i = random.nextInt(15); i >= 0; i--) {
                    words.add(WORDS.get(random.nextInt(WORDS.size())));
                    gaps.add(GAPS.get(random.nextInt(GAPS.size())));
                }
                assertThat(found(annotator, words, gaps))
                        .as("seed %d round %d forms %s stops %s", seed, round, forms, stops)
                        .isEqualTo(expected(forms, stops, words, gaps));
            }
        }
    }

    private static String form(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static SkillAnnotator annotator(Set<String> forms, Set<String> stops) {
        Lexica lexica = Lexica.of();
        forms.forEach(form -> lexica.add(SkillType.TOOL, Lexica.form(form).withoutVariants()));
        lexica.stop(stops.toArray(String[]::new));
        return lexica.annotator();
    }

    private static List<String> found(
            SkillAnnotator annotator, List<String> words, List<String> gaps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(gaps.get(i));
        }
        return annotator.find(PostingText.of("", text.toString())).stream()
                .map(match -> (match.start() - 1) + " " + match.form().text())
                .toList();
    }

    private static List<String> expected(
            Set<String> forms, Set<String> stops, List<String> words, List<String> gaps) {
        List<String> expected = new ArrayList<>();
        int offset = 0;
        int i = 0;
        while (i < words.size()) {
            int length = longest(forms, stops, words, gaps, i);
            if (length > 0 && forms.contains(join(words, i, length))) {
                expected.add(offset + " " + join(words, i, length));
            }
            for (int end = i + Math.max(1, length); i < end; i++) {
                offset += words.get(i).length() + gaps.get(i).length();
            }
        }
        return expected;
    }

    private static int longest(
            Set<String> forms, Set<String> stops, List<String> words, List<String> gaps, int from) {
        int longest = 0;
        for (int length = 1; from + length <= words.size(); length++) {
            if (length > 1 && !Set.of(" ", "  ", "-").contains(gaps.get(from + length - 2))) {
                break;
            }
            String phrase = join(words, from, length);
            if (forms.contains(phrase) || stops.contains(phrase)) {
                longest = length;
            }
        }
        return longest;
    }

    private static String join(List<String> words, int from, int length) {
        return String.join(" ", words.subList(from, from + length));
    }
}
