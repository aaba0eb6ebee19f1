package dev.skilltally.annotate.skill;

import static dev.skilltally.annotate.skill.Lexica.form;
import static dev.skilltally.taxonomy.SkillType.CONCEPT;
import static dev.skilltally.taxonomy.SkillType.LANGUAGE;
import static dev.skilltally.taxonomy.SkillType.TOOL;
import static dev.skilltally.taxonomy.SurfaceForm.Need.CUE;
import static dev.skilltally.taxonomy.SurfaceForm.Need.LIST;
import static dev.skilltally.taxonomy.SurfaceForm.Need.SKILL;
import static dev.skilltally.taxonomy.SurfaceForm.Need.TITLE;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.text.PostingText;
import dev.skilltally.text.TextSpan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

class SkillAnnotatorTest {
    private static final SkillAnnotator ANNOTATOR =
            Lexica.of()
                    .add(
                            LANGUAGE,
                            form("C").exact().needs(LIST, CUE).unless("C-level", "P&C", "C&I"))
                    .add(LANGUAGE, "C++", "C plus plus")
                    .add(LANGUAGE, "C#")
                    .add(LANGUAGE, "F#")
                    .add(LANGUAGE, form("Go").exact().needs(LIST, CUE).unless("Go/No Go"))
                    .add(
                            LANGUAGE,
                            form("R").exact().needs(LIST, CUE, SKILL).unless("R&D", "Toys R Us"))
                    .add(LANGUAGE, "Python", "Python programming")
                    .add(LANGUAGE, "Java")
                    .add(LANGUAGE, "JavaScript")
                    .add(LANGUAGE, "SQL")
                    .add(LANGUAGE, "PL/SQL")
                    .add(LANGUAGE, "T-SQL")
                    .add(TOOL, ".NET", "dotnet")
                    .add(TOOL, "ASP.NET")
                    .add(TOOL, "Node.js")
                    .add(TOOL, "Spark", "Apache Spark")
                    .add(TOOL, "Flink")
                    .add(TOOL, "Kafka")
                    .add(TOOL, "Hive")
                    .add(TOOL, "Power BI")
                    .add(TOOL, "BI")
                    .add(TOOL, "PostgreSQL", "Postgres")
                    .add(TOOL, "Tableau")
                    .add(TOOL, "scikit-learn", "sklearn")
                    .add(TOOL, "S3")
                    .add(TOOL, "Neo4j")
                    .add(TOOL, "AWS")
                    .add(TOOL, "GCP")
                    .add(TOOL, "Azure")
                    .add(TOOL, "Oracle")
                    .add(TOOL, "SQL Server")
                    .add(TOOL, form("Excel").exact().unless("Excel at"))
                    .add(TOOL, form("Teams").exact().needs(LIST))
                    .add(TOOL, "Security+")
                    .add(CONCEPT, "CI/CD")
                    .add(CONCEPT, "A/B testing")
                    .add(CONCEPT, "data pipeline")
                    .add(CONCEPT, "fine-tuning")
                    .add(CONCEPT, "machine learning")
                    .add(CONCEPT, "deep learning")
                    .add(CONCEPT, "supervised learning")
                    .add(CONCEPT, "unsupervised learning")
                    .add(CONCEPT, "data modeling")
                    .add(CONCEPT, "data analysis")
                    .add(CONCEPT, "data warehousing")
                    .add(CONCEPT, "statistics")
                    .add(CONCEPT, "computer science")
                    .add(CONCEPT, "LLM")
                    .add(CONCEPT, "NoSQL")
                    .add(CONCEPT, "Retrieval-Augmented Generation", "RAG")
                    .stop("go to market", "Oracle Corporation")
                    .annotator();

    private static String found(String text) {
        return matches("", text).stream()
                .map(m -> m.skills().getFirst())
                .collect(Collectors.joining(" "));
    }

    private static List<FormMatch> matches(String title, String text) {
        return ANNOTATOR.explain(PostingText.of(title, text), null, List.of()).matches();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '"',
            textBlock =
                    """
                    C++, C# and F#                    | c++ c# f#
                    C ++ or C #                       | c++ c#
                    C++11 and C#8                     | c++ c#
                    C#/.NET                           | c# .net
                    C#.NET                            | c# .net
                    ASP.NET                           | asp.net
                    ASP .Net, dotnet                  | asp.net .net
                    Node.js NodeJS Node JS node.JS    | node.js node.js node.js node.js
                    CI/CD CI / CD CICD CI-CD ci cd    | ci-cd ci-cd ci-cd ci-cd ci-cd
                    A/B testing and A/B tests         | a-b-testing
                    PL/SQL, T-SQL, TSQL and plsql     | pl-sql t-sql t-sql pl-sql
                    Java/SQL                          | java sql
                    JavaScript                        | javascript
                    Java Script                       | javascript
                    java script                       | java
                    scikit-learn sklearn Scikit Learn | scikit-learn scikit-learn scikit-learn
                    AWS/GCP/Azure                     | aws gcp azure
                    Spark, Flink and Kafka            | spark flink kafka
                    SQL/NoSQL                         | sql nosql
                    S3, Neo4j, EC3                    | s3 neo4j
                    CompTIA Security+                 | security+
                    Security + networking             | -
                    Tableau®, Power BI™               | tableau power-bi
                    PowerBI or Power-BI               | power-bi power-bi
                    Python's ecosystem                | python
                    (Python)                          | python
                    “Python”                          | python
                    python.Experience                 | python
                    """)
    void matchesSkillNamesAsTheyAreWritten(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    data pipelines, data-pipeline     | data-pipeline data-pipeline
                    fine tuning finetuning fine-tuning| fine-tuning fine-tuning fine-tuning
                    data modelling                    | data-modeling
                    LLMs, LLM(s) and LLM's            | llm llm llm
                    our teams excel                   | -
                    Retrieval Augmented Generation (RAG) | retrieval-augmented-generation retrieval-augmented-generation
                    """)
    void matchesVariantsOfNumberJoinAndSpelling(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    go to market strategy             | -
                    Go to market strategy, Python     | python
                    Go/No Go decisions, Python        | python
                    Python, Go, Java                  | python go java
                    experience with Go                | go
                    proficient in the R language      | r
                    R&D with Python                   | python
                    Toys R Us                         | -
                    Python and R                      | python r
                    knowledge of C or C++             | c c++
                    C-level, P&C and C&I              | -
                    You excel at Excel                | excel
                    Excel at Python                   | python
                    Slack, Teams, Tableau             | teams tableau
                    mail name@oracle.com              | -
                    see www.oracle.com/java           | -
                    https://aws.amazon.com/s3         | -
                    Oracle Corporation                | -
                    Spark. Joy                        | spark
                    SparkHire is used                 | -
                    """)
    void keepsOrdinaryWordsOut(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    HiveBI                            | hive bi
                    Responsibilities:Python           | python
                    skillsPython                      | python
                    SQLExperience with                | sql
                    SQL•Tableau                       | sql tableau
                    MemSQL                            | -
                    """)
    void splitsGluedWordsOnlyWhereSafe(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    machine. Learning                 | -
                    machine, learning                 | -
                    Power (BI)                        | bi
                    data/analysis                     | -
                    """)
    void neverMatchesAcrossWhatSetsWordsApart(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void tellsWhereFormsAreWrittenBeforeAnyRule() {
        SkillAnnotator annotator = Lexica.of().add(TOOL, "Spark", "Spark SQL", "SQL").annotator();
        String text = "SQL, Spark SQL; sequel. Spark";

        assertThat(annotator.written(text)).containsExactly(0, 3, 5, 14, 24, 29);
    }

    @Test
    void neverMatchesAcrossLines() {
        assertThat(found("machine\nlearning")).isEmpty();
        assertThat(found("- deep\n- learning")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    machine and deep learning         | machine-learning deep-learning
                    machine/deep learning             | machine-learning deep-learning
                    supervised and unsupervised learning | supervised-learning unsupervised-learning
                    (un)supervised learning           | supervised-learning
                    data modeling and warehousing     | data-modeling data-warehousing
                    """)
    void readsShortenedEnumerations(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Bachelor's degree in Computer Science, Statistics or a related field | -
                    BS/MS in Statistics                                            | -
                    Degree in Computer Science with experience in statistics       | statistics
                    Master's degree with emphasis on statistics                    | -
                    Degree in a quantitative field. Statistics and Python          | statistics python
                    PhD in Machine Learning, 3 years of data analysis              | data-analysis
                    expertise in data modeling, including statistics               | data-modeling statistics
                    """)
    void fieldsOfDegreesAreNoSkills(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void fieldsOfDegreesMayStandOnTheNextLine() {
        assertThat(found("Bachelor's degree in\nStatistics, Computer Science\n.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Partner with statistics, data analysis and product teams | -
                    Work closely with machine learning teams and use Python  | python
                    Apply machine learning with the team                     | machine-learning
                    Work with Python teams                                   | python
                    """)
    void teamsToWorkWithAreNoSkills(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    You report to our Director of Data Analysis and Statistics | -
                    Reporting to the Manager, Machine Learning, you use Python  | python
                    A product manager, machine learning and Python              | machine-learning python
                    As our Head of Machine Learning you lead                    | machine-learning
                    The head of machine learning leads                          | -
                    A director of films about machine learning                  | machine-learning
                    """)
    void whatOthersDirectIsNoSkill(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Open the file now.sql              | -
                    We like it.SQL and Python          | sql python
                    {% include sql %} Python           | python
                    {{ sql }} and Python               | python
                    {sql} and Python                   | sql python
                    """)
    void namesOfFilesAndTemplatesAreNoSkills(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anAcceptedItemCarriesOnItsList() {
        assertThat(found("Proficient in Go, R")).isEqualTo("go r");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Python 3.10+                      | 3.10+
                    Python3                           | 3
                    Python 3.x                        | 3.x
                    Java 8+                           | 8+
                    SQL Server 2019                   | 2019
                    Python 5 years                    | -
                    Python 3+ years                   | -
                    Python                            | -
                    """)
    void takesVersions(String text, String expected) {
        assertThat(matches("", text).getFirst().version())
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theNameOfTheEmployerIsNoSkillUnlessAskedFor() {
        String text = "Oracle is looking for people. Experience with Oracle. Python.";
        assertThat(ANNOTATOR.explain(PostingText.of("", text), "Oracle\n3.8", List.of()).matches())
                .extracting(FormMatch::start)
                .containsExactly(47, 55);
        assertThat(ANNOTATOR.explain(PostingText.of("", text), "Acme", List.of()).matches())
                .hasSize(3);
    }

    @Test
    void theNameOfARoleIsNoSkill() {
        PostingText text = PostingText.of("Machine Learning Engineer", "We use machine learning.");
        assertThat(ANNOTATOR.explain(text, null, List.of(new TextSpan(0, 25))).matches())
                .extracting(FormMatch::start)
                .containsExactly(33);
    }

    @Test
    void saysWhyAFormCounts() {
        assertThat(matches("", "Python, Go. Skilled in R. SQL is nice, dear C"))
                .extracting(FormMatch::rule)
                .containsExactly(
                        "any case",
                        "in a list with Python",
                        "after the cue \"Skilled in\"",
                        "any case");
    }

    @Test
    void saysWhyAFormDoesNot() {
        var explanation =
                ANNOTATOR.explain(PostingText.of("", "The R&D team. Go home."), null, List.of());
        assertThat(explanation.matches()).isEmpty();
        assertThat(explanation.refusals())
                .extracting(Refusal::reason)
                .containsExactly("unless: \"R&D\"", "needs: none of [LIST, CUE] holds");
    }

    @Test
    void titleIsAContextOfItsOwn() {
        SkillAnnotator annotator =
                Lexica.of().add(LANGUAGE, form("Go").exact().needs(TITLE)).annotator();
        assertThat(
                        annotator
                                .explain(PostingText.of("Go Engineer", "Go"), null, List.of())
                                .matches())
                .extracting(FormMatch::start)
                .containsExactly(0);
    }

    @Test
    void classifierIsAskedNoMoreThanAHundredTimesInAPosting() {
        var asked = new AtomicInteger();
        AmbiguityClassifier counting =
                (form, text, tokens, first, last) -> {
                    asked.incrementAndGet();
                    return new AmbiguityClassifier.Decision(true, "counted");
                };
        var annotator =
                new SkillAnnotator(
                        Lexica.of().add(LANGUAGE, form("Go").learned()).taxonomy(), counting);

        assertThat(annotator.find(PostingText.of("", "We go. ".repeat(1_000))))
                .hasSize(Resolution.MOST_QUESTIONS);
        assertThat(asked).hasValue(Resolution.MOST_QUESTIONS);
    }
}
