package dev.skilltally.annotate.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.Modality;
import dev.skilltally.taxonomy.TaxonomyReader;
import dev.skilltally.text.PostingText;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The phrases of the project's taxonomy, on sentences of our own; the skill is "Java". */
class ModalityReaderTest {
    private static SectionReader sections = new SectionReader(List.of());
    private final ModalityReader reader = new ModalityReader();

    @BeforeAll
    static void readPhrases() throws IOException {
        sections = new SectionReader(TaxonomyReader.read(Path.of("taxonomy")).cues());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requirements | Java                                          | REQUIRED",
                "Requirements | Java is a plus                                | PREFERRED",
                "Responsibilities | Java experience would be a plus here       | PREFERRED",
                "Requirements | Experience with Java preferred                | PREFERRED",
                "Requirements | Ideally some Java                             | PREFERRED",
                "Requirements | Python required, Java preferred               | PREFERRED",
                "Requirements | Java required, Python preferred               | REQUIRED",
                "Requirements | No Java required                              | NEGATED",
                "Requirements | Python instead of Java                        | NEGATED",
                "Requirements | Not only Java but also Python                 | REQUIRED",
                "Requirements | No less than 3 years of Java                  | REQUIRED",
                "Nice to have | Java                                          | PREFERRED",
                "Nice to have | You must have Java                            | REQUIRED",
                "What you'll do | Build services in Java                      | DUTY",
                "What you'll do | Experience with Java is required            | REQUIRED",
                "About us     | We write Java                                 | BOILERPLATE",
                "Benefits     | A Java course every year                      | BOILERPLATE",
            })
    void followsTheSentenceThenTheSection(String heading, String line, Modality modality) {
        assertThat(modalityOfJava(heading + "\n- " + line)).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You need five years of experience with Java.          | REQUIRED",
                "You will write services in Java.                      | DUTY",
                "Design and build services in Java.                    | DUTY",
                "Our stack holds Java and Python.                      | CONTEXT",
                "We are moving away from Java.                         | NEGATED",
                "Knowledge of Python. Java would be nice to have.      | PREFERRED",
                "Java is a plus. Knowledge of Python.                  | PREFERRED",
                "Python is a plus. Knowledge of Java.                  | REQUIRED",
            })
    void followsTheSentenceWhereNoHeadingIs(String text, Modality modality) {
        assertThat(modalityOfJava(text)).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dein Profil      | Mehrjährige Erfahrung mit Java            | REQUIRED",
                "Deine Aufgaben   | Entwicklung von Diensten in Java          | DUTY",
                "Dein Profil      | Java ist von Vorteil                      | PREFERRED",
                "Profil recherché | Maîtrise de Java                          | REQUIRED",
                "Vos missions     | Développer des services en Java           | DUTY",
                "Requisitos       | Experiencia con Java                      | REQUIRED",
                "Responsabilidades | Desarrollar servicios en Java            | DUTY",
                "Requisitos       | Java desejável                            | PREFERRED",
            })
    void readsOtherLanguages(String heading, String line, Modality modality) {
        assertThat(modalityOfJava(heading + "\n- " + line)).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who we are | Experience with Java for three years | REQUIRED",
                "Who we are | Build services in Java               | DUTY",
                "Who we are | People who like Java                 | BOILERPLATE",
                "Who we are | Java preferred                       | PREFERRED",
                "Who we are | You are proficient in Java           | REQUIRED",
                "Who we are | Our tech stack is Java               | CONTEXT",
                "Benefits   | A course in Java, free or optional   | BOILERPLATE",
            })
    void linesThatAskStillCountWhereAHeadingIsMissing(String heading, String line, Modality to) {
        assertThat(modalityOfJava(heading + "\n- " + line)).isEqualTo(to);
    }

    private Modality modalityOfJava(String description) {
        PostingText text = PostingText.of("Engineer", description);
        int start = text.text().indexOf("Java", text.titleEnd());
        return reader.read(sections.read(text), start, start + 4);
    }
}
