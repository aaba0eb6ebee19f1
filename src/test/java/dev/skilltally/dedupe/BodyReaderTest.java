package dev.skilltally.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.Place;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.SeniorityFinding;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class BodyReaderTest {
    private static final String BODY = words(0, 100);

    private final BodyReader joined = new BodyReader(DuplicatePolicy.DEFAULT);
    private final BodyReader split = new BodyReader(DuplicatePolicy.DEFAULT.withSplitCities());

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    private static AnnotatedPosting posting(String title, String body, String city) {
        var raw =
                new JobPosting(
                        new PostingKey("board", "1"),
                        title,
                        "Acme",
                        List.of(city),
                        null,
                        PayBasis.EMPLOYER,
                        null,
                        null,
                        null,
                        null,
                        body,
                        null);
        var place =
                new PlaceFinding(
                        new Place("US", null, city),
                        "made",
                        new Evidence(Evidence.Field.LOCATION, 0, city.length(), city));
        return new AnnotatedPosting(
                raw,
                title + "\n" + body,
                true,
                new LanguageFinding("en", 1),
                new RoleFinding(null, 0, "made", null),
                new SeniorityFinding(Seniority.UNSTATED, "made", null),
                List.of(place),
                new WorkModeFinding(WorkMode.UNSTATED, "made", null),
                null,
                List.of());
    }

    @ParameterizedTest(name = "{0} words of 100 shared, titles {1} and {2}: {3}")
    @CsvSource({
        "100, Data Engineer, Senior Data Engineer, true",
        "80, Data Engineer, Data Engineer, true",
        "80, Data Engineer, DATA  engineer!, true",
        "80, Data Engineer, Senior Data Engineer, false",
        "40, Data Engineer, Data Engineer, false",
        "80, C Developer, C++ Developer, false",
    })
    void lessIsAskedOfBodiesOfOneTitle(int shared, String title, String other, boolean same) {
        AnnotatedPosting first = posting(title, BODY, "Boston");
        AnnotatedPosting second = posting(other, words(100 - shared, 200 - shared), "Boston");
        assertThat(joined.isSame(first, second)).isEqualTo(same);
        assertThat(joined.isSame(second, first)).isEqualTo(same);
    }

    @Test
    void layoutAndCaseDoNotMatter() {
        String layout = BODY.replace(" word5", ".\n\n * WORD5");
        assertThat(joined.signature(posting("Engineer", layout, "Boston")))
                .isEqualTo(joined.signature(posting("Engineer", BODY, "Boston")));
    }

    @Test
    void bodyWithoutWordsHasNoSignature() {
        assertThat(joined.signature(posting("Engineer", " \n--", "Boston"))).isEmpty();
    }

    @Test
    void shortBodyHasNoNearDuplicates() {
        BodySignature signature =
                joined.signature(posting("Engineer", "Apply on our site", "Boston")).orElseThrow();
        assertThat(signature.sketch()).isEmpty();
    }

    @Test
    void citiesAreOneAdvertisementUnlessSplit() {
        AnnotatedPosting boston = posting("Engineer", BODY, "Boston");
        AnnotatedPosting austin = posting("Engineer", BODY, "Austin");
        assertThat(joined.isSame(boston, austin)).isTrue();
        assertThat(split.isSame(boston, austin)).isFalse();
        assertThat(joined.signature(boston)).isEqualTo(joined.signature(austin));
        assertThat(split.signature(boston)).isNotEqualTo(split.signature(austin));
    }
}
