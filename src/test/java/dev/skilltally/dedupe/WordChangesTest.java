package dev.skilltally.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class WordChangesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    We use Python daily   | We use Java daily     | Python     | Java
                    We use Python daily   | We use daily          | Python     | ''
                    use Python            | We use Python         | ''         | We
                    one two three         | one three             | two        | ''
                    nothing here          | other words           | nothing here | other words
                    """)
    void tellsWhatIsLeftOutAndWhatIsAdded(String from, String to, String before, String after) {
        assertThat(WordChanges.between(from, to))
                .containsExactly(new WordChanges.Change(before, after));
    }

    @Test
    void caseAndPunctuationAreNoChange() {
        assertThat(WordChanges.between("Python, SQL & more!", "python sql   MORE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changesTurnOneTextIntoTheOther(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<String> from = words(random);
            List<String> to = words(random);
            List<WordChanges.Change> changes =
                    WordChanges.between(String.join(" ", from), String.join(" ", to));
            int left = changes.stream().mapToInt(change -> count(change.before())).sum();
            int added = changes.stream().mapToInt(change -> count(change.after())).sum();
            assertThat(from.size() - left)
                    .as("seed %s: %s to %s", seed, from, to)
                    .isEqualTo(to.size() - added)
                    .isEqualTo(longestCommon(from, to));
        }
    }

    private static int count(String words) {
        return words.isEmpty() ? 0 : words.split(" ").length;
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            words.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return words;
    }

    /** By trying everything. */
    private static int longestCommon(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        List<String> restOfOne = one.subList(1, one.size());
        List<String> restOfOther = other.subList(1, other.size());
        return one.getFirst().equals(other.getFirst())
                ? 1 + longestCommon(restOfOne, restOfOther)
                : Math.max(longestCommon(restOfOne, other), longestCommon(one, restOfOther));
    }

    @ParameterizedTest
    @CsvSource({
        // first posted, first closed, then posted: whether it is a repost
        "2025-01-01, , 2025-01-20, false",
        "2025-01-01, , 2025-01-31, false",
        "2025-01-01, , 2025-02-01, true",
        "2025-01-01, 2025-01-10, 2025-01-09, false",
        "2025-01-01, 2025-01-10, 2025-01-10, true",
        "2025-01-01, 2025-06-01, 2025-03-01, false",
        "2025-01-01, , , false",
        ", , 2025-01-01, false",
        "2025-01-01, , 2025-01-01, false",
    })
    void repostIsPostedWhenTheEarlierOneIsOver(
            @Nullable LocalDate posted,
            @Nullable LocalDate closed,
            @Nullable LocalDate again,
            boolean expected) {
        JobPosting first = posting("1", posted, closed);
        JobPosting second = posting("2", again, null);

        assertThat(Reposts.isRepost(second, List.of(first, second))).isEqualTo(expected);
        assertThat(Reposts.isRepost(first, List.of(first, second))).isFalse();
    }

    private static JobPosting posting(
            String id, @Nullable LocalDate posted, @Nullable LocalDate closed) {
        return new JobPosting(
                new PostingKey("test", id),
                "",
                null,
                List.of(),
                null,
                PayBasis.EMPLOYER,
                null,
                null,
                posted,
                closed,
                "",
                null);
    }
}
