package dev.skilltally.annotate;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.skilltally.annotate.language.LanguageAnnotator;
import dev.skilltally.annotate.mode.WorkModeAnnotator;
import dev.skilltally.annotate.place.PlaceAnnotator;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.taxonomy.Gazetteer;
import dev.skilltally.text.PostingText;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A megabyte of what each rule looks for: the time limit is far above linear, far below square. */
class HostileTextTest {
    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remote ",
                "hybrid work from home ",
                "Location: ",
                "Location:\\n",
                "based in ",
                "you must be based in ",
                "relocate to Paris, ",
                "New ",
                "New York, ",
                "a",
                "A.",
                "-, ",
                "((((",
                "days days in the ",
                "e\u0301 ",
            })
    @Timeout(20)
    void staysLinear(String part) throws IOException {
        String piece = part.translateEscapes();
        String text = piece.repeat(MEGABYTE / piece.length());
        PostingText cleaned = PostingText.of("Analyst", text);
        Gazetteer gazetteer = Gazetteer.read(Path.of("taxonomy"));
        assertThatCode(
                        () -> {
                            for (JobPosting posting :
                                    List.of(posting("US", text), posting(text, "x"))) {
                                new PlaceAnnotator(gazetteer).annotate(posting, cleaned);
                                new WorkModeAnnotator().annotate(posting, cleaned);
                            }
                            new LanguageAnnotator().annotate(cleaned);
                        })
                .doesNotThrowAnyException();
    }

    private static JobPosting posting(String location, String text) {
        return new JobPosting(
                new PostingKey("test", "1"),
                "Analyst",
                null,
                List.of(location),
                null,
                PayBasis.EMPLOYER,
                null,
                null,
                null,
                null,
                text,
                null);
    }
}
