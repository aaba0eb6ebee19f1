package dev.skilltally.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.text.PostingText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of a posting, also where its words are half English. */
class LanguageAnnotatorTest {
    private final LanguageAnnotator annotator = new LanguageAnnotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "en > You will build data pipelines for our customers and work with the team on the platform that is at the heart of our business.",
                "de > Du entwickelst Datenpipelines in Python und arbeitest mit dem Team an der Plattform, die wir für unsere Kunden betreiben. Das ist ein Job für dich.",
                "fr > Vous développez des pipelines de données avec Python et Spark pour les clients de notre équipe. Vous travaillez dans une équipe qui est au cœur de la plateforme.",
                "es > Buscamos un ingeniero de datos con experiencia en Python para el equipo de la plataforma que se encarga de los datos de los clientes.",
                "pt > Procuramos um engenheiro de dados com experiência em Python para a equipa que desenvolve a plataforma dos nossos clientes. Não é preciso saber tudo.",
                "it > Cerchiamo un data engineer che lavora con il team della piattaforma e sviluppa le pipeline per i clienti. È richiesta la conoscenza di Python.",
                "nl > Je werkt met het team aan de datapijplijnen van onze klanten en je bouwt een platform dat voor iedereen is. Wij zoeken een collega die Python kent.",
                "sv > Du kommer att arbeta med data och bygga en plattform för våra kunder. Vi söker dig som har erfarenhet av Python och som är van att jobba i team.",
                "pl > Szukamy inżyniera danych, który będzie rozwijać naszą platformę w Pythonie i współpracować z zespołem przy projektach dla klientów. To praca dla ciebie oraz dla nas.",
            })
    void readsFunctionWords(String language, String text) {
        assertThat(annotator.annotate(PostingText.of("Data Engineer", text)).language())
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "fi > Etsimme kokenutta data-insinööriä tiimiimme rakentamaan asiakkaidemme tietoalustaa. Sinulla on vahva osaaminen ohjelmoinnista ja tietokannoista.",
                "el > Αναζητούμε έμπειρο μηχανικό δεδομένων για την ομάδα μας στην Αθήνα με γνώση προγραμματισμού.",
                "ru > Мы ищем опытного инженера данных в нашу команду. Вам предстоит развивать платформу данных и работать с заказчиками.",
            })
    void asksTheDetectorForOthers(String language, String text) {
        assertThat(annotator.annotate(PostingText.of("Data Engineer", text)).language())
                .isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "Python, SQL", "12345 67890 12345 67890 12345 67890 12345 67890"})
    void leavesTooLittleUndetermined(String text) {
        assertThat(annotator.annotate(PostingText.of("Data Engineer", text)).language())
                .isEqualTo("und");
    }

    @Test
    void readsBeyondAnEnglishBeginning() {
        String english = "We are a company that helps you. ".repeat(20);
        String german = "Du arbeitest mit dem Team und wir sind für dich da, das ist der Job. ";
        assertThat(annotator.annotate(PostingText.of("x", english + german.repeat(60))).language())
                .isEqualTo("de");
    }
}
