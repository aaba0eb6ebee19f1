package dev.skilltally.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.JobPosting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class SeparatedPostingsTest {

    @Test
    void columnsAreFoundByTheirNames() {
        JobPosting posting =
                Reading.of(
                                """
                                Job Id,Job_Title,Company Name,jobLocation,Salary,Date Posted,Job Description,Link
                                7,Data Engineer,Acme,"Austin, TX",$120K,2024-03-05,"Build ""things""
                                with SQL",https://x.org/7
                                """)
                        .postings
                        .getFirst();
        assertThat(posting.key()).hasToString("stdin/7");
        assertThat(posting.title()).isEqualTo("Data Engineer");
        assertThat(posting.company()).isEqualTo("Acme");
        assertThat(posting.locations()).containsExactly("Austin, TX");
        assertThat(posting.payText()).isEqualTo("$120K");
        assertThat(posting.postedAt()).isEqualTo("2024-03-05");
        assertThat(posting.description()).isEqualTo("Build \"things\"\nwith SQL");
        assertThat(posting.url()).isEqualTo("https://x.org/7");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|", "\t"})
    void theSeparatorIsTold(String separator) {
        Reading reading = Reading.of("title,location\nAnalyst,Rome\n".replace(",", separator));
        assertThat(reading.titles()).containsExactly("Analyst");
        assertThat(reading.postings.getFirst().locations()).containsExactly("Rome");
    }

    @Test
    void missingFieldsAreEmptyAndExtraOnesIgnored() {
        Reading reading = Reading.of("title,company,location\nOne\nTwo,B,Rome,x,y,z\n,,\n");
        assertThat(reading.titles()).containsExactly("One", "Two");
        assertThat(reading.postings.getFirst().company()).isNull();
        assertThat(reading.reasons()).containsExactly("4 no-posting");
    }

    @Test
    void anUnclosedQuoteCostsItsLineAlone() {
        Reading reading =
                Reading.of(
                        """
                        title,company,description
                        "First","A","fine"
                        "Second","B","never closed
                        "Third","C","fine, too"
                        Fourth,D,"over
                        two lines"
                        """);
        assertThat(reading.titles()).containsExactly("First", "Third", "Fourth");
        assertThat(reading.reasons()).containsExactly("3 unclosed-quote");
        assertThat(reading.rejections.getFirst().raw()).startsWith("\"Second\"");
        assertThat(reading.rejections.getFirst().describe())
                .isEqualTo("[-:3] a quoted field is never closed");
    }

    @Test
    void anUnclosedQuoteBeforeRowsWithoutQuotesCostsItsLineAlone() {
        Reading reading = Reading.of("title,company\n\"One,A\nTwo,B\nThree,C\n");
        assertThat(reading.titles()).containsExactly("Two", "Three");
        assertThat(reading.reasons()).containsExactly("2 unclosed-quote");
    }

    @Test
    void aQuoteInsideAQuotedFieldIsACharacter() {
        Reading reading =
                Reading.of("title,description\n\"The \"big\" one\",\"a 15\" screen\"\nNext,b\n");
        assertThat(reading.titles()).containsExactly("The \"big\" one", "Next");
        assertThat(reading.postings.getFirst().description()).isEqualTo("a 15\" screen");
    }

    @Test
    void aQuoteInsideAPlainFieldIsACharacter() {
        assertThat(Reading.of("title,company\nThe \"big\" one,A\n").titles())
                .containsExactly("The \"big\" one");
    }

    @Test
    void blankLinesAndCarriageReturnsAreNoRows() {
        assertThat(Reading.of("title,company\r\n\r\nOne,A\r\n\r\nTwo,B").titles())
                .containsExactly("One", "Two");
        assertThat(Reading.of("title,company\rOne,A\rTwo,B\r").titles())
                .containsExactly("One", "Two");
    }

    @Test
    void byteOrderMarksAndOtherEncodingsAreRead() {
        String rows = "title,company\nIngénieur,Société\n";
        for (byte[] bytes :
                List.of(
                        ("\ufeff" + rows).getBytes(StandardCharsets.UTF_8),
                        ("\ufeff" + rows).getBytes(StandardCharsets.UTF_16LE),
                        ("\ufeff" + rows).getBytes(StandardCharsets.UTF_16BE),
                        rows.getBytes(Charset.forName("windows-1252")))) {
            JobPosting posting = Reading.of(bytes, ReadOptions.DEFAULTS).postings.getFirst();
            assertThat(posting.title()).isEqualTo("Ingénieur");
            assertThat(posting.company()).isEqualTo("Société");
        }
    }

    @Test
    void payInColumnsIsWrittenInWords() {
        Reading reading =
                Reading.of(
                        """
                        title,min_salary,max_salary,currency,pay_period
                        A,120000,150000.0,USD,YEARLY
                        B,60,,USD,HOURLY
                        C,,,,
                        """);
        assertThat(reading.postings)
                .extracting(JobPosting::payText)
                .containsExactly(
                        "USD 120000 - 150000 per year", "USD from 60 per hour", (String) null);
    }

    @Test
    void aUserMappingComesBeforeTheTable() {
        ReadOptions options =
                ReadOptions.DEFAULTS.withMapping(
                        FieldMapping.of(List.of("title=Stelle", "description=title")));
        JobPosting posting =
                Reading.of("Stelle,title\nIngenieur,Wir bauen\n", options).postings.getFirst();
        assertThat(posting.title()).isEqualTo("Ingenieur");
        assertThat(posting.description()).isEqualTo("Wir bauen");
    }

    @Test
    void aTableWithoutAKnownColumnIsRejectedWhole() {
        Reading reading = Reading.of("colour,shape\nred,round\nblue,square\n");
        assertThat(reading.postings).isEmpty();
        assertThat(reading.reasons()).containsExactly("1 unknown-format");
    }

    @Test
    void aLongRowIsReadAndTheNextToo() {
        String description = "word ".repeat(40_000);
        Reading reading =
                Reading.of("title,description\nLong,\"" + description + "\"\nNext,short\n");
        assertThat(reading.titles()).containsExactly("Long", "Next");
        assertThat(reading.postings.getFirst().description()).isEqualTo(description.strip());
    }
}
