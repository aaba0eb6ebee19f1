package dev.skilltally.annotate.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

class BoilerplateTest {
    private static final String WHOLE =
            """
            skilltally boilerplate 1
            from: ten postings of our own
            rule: in at least 3 distinct postings over at least 2 roles
            paragraphs: 3
            employer: crate
            0000000000000001 3 2
            ffffffffffffffff 7 4
            employer: pear orchard
            00000000000000aa 5 5
            """;

    @Test
    void fileIsReadAsItWasWritten() {
        TreeMap<String, List<RepeatedParagraph>> paragraphs = new TreeMap<>();
        paragraphs.put("pear orchard", List.of(new RepeatedParagraph(0xaa, 5, 5)));
        paragraphs.put(
                "crate", List.of(new RepeatedParagraph(1, 3, 2), new RepeatedParagraph(-1, 7, 4)));
        Boilerplate boilerplate =
                Boilerplate.of(
                        "ten postings of our own",
                        "in at least 3 distinct postings over at least 2 roles",
                        paragraphs);

        assertThat(new String(boilerplate.bytes(), StandardCharsets.UTF_8)).isEqualTo(WHOLE);
        assertThat(read(WHOLE).paragraphs()).isEqualTo(paragraphs);
        assertThat(read(WHOLE).bytes()).isEqualTo(boilerplate.bytes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boilerplate 1 | boilerplate 2 | 1 | is no file of repeated paragraphs",
                "rule: in | in | 3 | stands here, expected \"rule: ...\"",
                "paragraphs: 3 | paragraphs: many | 4 | \"many\" is no number",
                "paragraphs: 3 | paragraphs: 4 | 9 | ends after 3 paragraphs, expected 4",
                "employer: crate | crate | 5 | \"crate\" is no paragraph of an employer",
                "employer: pear | employer: banana | 8 | employer \"banana orchard\" is out of order",
                "0000000000000001 3 2 | 1 3 2 | 6 | \"1 3 2\" is no paragraph of an employer",
                "ffffffffffffffff 7 4 | ffffffffffffffff 7 | 7 | is no paragraph of an employer",
                "ffffffffffffffff | 0000000000000001 | 7 | hash 0000000000000001 is out of order",
            })
    void damagedFileIsRefusedWithFileAndLine(String good, String bad, int line, String expected) {
        String damaged = WHOLE.replace(good, bad);

        assertThat(damaged).isNotEqualTo(WHOLE);
        assertThatThrownBy(() -> read(damaged))
                .isInstanceOf(BoilerplateException.class)
                .hasMessageStartingWith("[some/file.txt:" + line + "]")
                .hasMessageContaining(expected)
                .hasMessageContaining("skilltally train boilerplate");
    }

    @Test
    void emptyAndCutFilesAreRefused() {
        assertThatThrownBy(() -> read("")).hasMessageStartingWith("[some/file.txt:1]");
        assertThatThrownBy(() -> read(WHOLE.substring(0, WHOLE.indexOf("employer: pear"))))
                .hasMessageContaining("ends after 2 paragraphs, expected 3");
    }

    private static Boilerplate read(String content) {
        return Boilerplate.read("some/file.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
