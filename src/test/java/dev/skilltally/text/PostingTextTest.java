package dev.skilltally.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

class PostingTextTest {

    private static String clean(String description) {
        return PostingText.of("", description).text().substring(1);
    }

    /** Kinds and words of the blocks, one a line. */
    private static String blocks(String description) {
        PostingText text = PostingText.of("", description);
        return text.blocks().stream()
                .map(b -> b.kind() + " " + text.text().substring(b.start(), b.end()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    a < b and c > d                   | a < b and c > d
                    if a <b and c> d                  | if a <b and c> d
                    pay <5 years, R&D, AT&T           | pay <5 years, R&D, AT&T
                    <p>C&#43;&#43; &amp; C#</p>       | C++ & C#
                    <b>Py</b>thon                     | Python
                    AT&amp;T and R&amp;amp;D          | AT&T and R&D
                    don&#39;t &#8217;go&#x2019;       | don't ’go’
                    &#146;twas                        | ’twas
                    we&rsquo;re &unknown; &           | we’re &unknown; &
                    <p>one&nbsp;two&amp;nbsp;three</p>| one two three
                    &lt;p&gt;SQL &amp;amp; R&lt;/p&gt;| SQL & R
                    <p title="a > b">x</p>            | x
                    <script>var x = 1;</script><p>y</p>| y
                    <p>x<!-- no --> y</p>             | x y
                    """)
    void readsMarkupOnlyWhereItIs(String source, String expected) {
        assertThat(clean(source).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    itâ€™s                     | it’s
                    cafÃ©                      | café
                    â€œquotedâ€\u009d          | “quoted”
                    SÃO PAULO                  | SÃO PAULO
                    âge                        | âge
                    Py\u200Bthon               | Python
                    soft\u00ADware             | software
                    a\u00A0b\u2009c            | a b c
                    re\u0301sume\u0301         | résumé
                    \uFEFFSQL                  | SQL
                    \uF0B7 SQL                 | • SQL
                    🚀 ship 👩‍💻                | 🚀 ship 👩💻
                    שלום Python                | שלום Python
                    """)
    void mendsCharactersOnlyWhereCertain(String source, String expected) {
        assertThat(clean(source.translateEscapes())).isEqualTo(expected);
    }

    @Test
    void writesEveryLineEndTheSame() {
        assertThat(clean("a\r\nb\rc\nd\u2028e")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void leavesPlainTextAsItIs() {
        PostingText text = PostingText.of("Data Engineer", "Python — and “SQL”.\n\n  Java ");
        assertThat(text.text()).isEqualTo("Data Engineer\nPython — and “SQL”.\n\n  Java ");
        assertThat(text.sourceStart(20)).isEqualTo(20);
        assertThat(text.titleEnd()).isEqualTo(13);
    }

    @Test
    void readsBlocksOfHtml() {
        assertThat(
                        blocks(
                                "<div><h2>The team</h2><p>We ship\n software.</p><p><strong>You"
                                        + " know</strong></p><ul><li>SQL</li><li><p>dbt,"
                                        + " <b>Java</b></p></li></ul>Bye<br>now</div>"))
                .isEqualTo(
                        """
                        HEADING The team
                        PARAGRAPH We ship software.
                        HEADING You know
                        BULLET SQL
                        BULLET dbt, Java
                        PARAGRAPH Bye
                        PARAGRAPH now""");
    }

    @Test
    void readsBlocksOfPlainText() {
        assertThat(
                        blocks(
                                """
                                ## Who we are
                                We build tools.
                                REQUIREMENTS
                                - Python
                                * SQL
                                1. Java
                                2) Scala
                                -Kafka
                                o Spark
                                What you'll do
                                Tools: SQL • Tableau • Excel
                                Nice to have:
                                3 years of R
                                **Benefits**
                                """))
                .isEqualTo(
                        """
                        HEADING Who we are
                        PARAGRAPH We build tools.
                        HEADING REQUIREMENTS
                        BULLET Python
                        BULLET SQL
                        BULLET Java
                        BULLET Scala
                        BULLET Kafka
                        BULLET Spark
                        HEADING What you'll do
                        PARAGRAPH Tools: SQL
                        BULLET Tableau
                        BULLET Excel
                        HEADING Nice to have:
                        PARAGRAPH 3 years of R
                        HEADING **Benefits**""");
    }

    @Test
    void findsSentencesWithinBlocks() {
        PostingText text =
                PostingText.of("Engineer", "We use SQL, e.g. Postgres. You know Java.\nAnd R");
        assertThat(text.sentences())
                .extracting(s -> text.text().substring(s.start(), s.end()))
                .containsExactly(
                        "Engineer", "We use SQL, e.g. Postgres.", "You know Java.", "And R");
        assertThat(text.sentenceAt(text.text().indexOf("Java"))).isEqualTo(text.sentences().get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "<p></p>", "&nbsp;", "<", "&", "<p", "\uD83D"})
    void readsAlmostNothing(String description) {
        assertThat(PostingText.of("", description).blocks().size()).isLessThanOrEqualTo(1);
    }

    @Test
    void leadsOffsetsBackToTheSource() {
        String description = "<p>Know C&#43;&#43; &amp; itâ€™s tools</p>";
        PostingText text = PostingText.of("R&amp;D", description);
        String source = "R&amp;D\n" + description;
        assertThat(text.text().strip()).isEqualTo("R&D\nKnow C++ & it’s tools");
        assertThat(sourceOf(text, source, "C++")).isEqualTo("C&#43;&#43;");
        assertThat(sourceOf(text, source, "it’s")).isEqualTo("itâ€™s");
        assertThat(sourceOf(text, source, "tools")).isEqualTo("tools");
        assertThat(sourceOf(text, source, "R&D")).isEqualTo("R&amp;D");
    }

    private static String sourceOf(PostingText text, String source, String words) {
        int at = text.text().indexOf(words);
        return source.substring(text.sourceStart(at), text.sourceEnd(at + words.length()));
    }
}
