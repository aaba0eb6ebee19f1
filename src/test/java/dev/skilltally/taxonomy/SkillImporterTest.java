package dev.skilltally.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class SkillImporterTest {
    private static final String ESCO =
            """
            conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status
            KnowledgeSkillCompetence,http://x/1,knowledge,cross-sector,Python (computer programming),"Python 3
            CPython",released
            KnowledgeSkillCompetence,http://x/2,skill/competence,cross-sector,use databases,,released
            KnowledgeSkillCompetence,http://x/3,knowledge,cross-sector,gone,,obsolete
            """;

    @TempDir private Path folder;

    @Test
    void readsEscoSkillsWithTheirAlternativeLabels() throws IOException {
        assertThat(read("skills_en.csv", ESCO))
                .containsExactly(
                        new ImportedSkill(
                                "Python (computer programming)",
                                List.of("Python 3", "CPython"),
                                null,
                                List.of(),
                                "http://x/1"),
                        new ImportedSkill(
                                "use databases",
                                List.of(),
                                SkillType.CONCEPT,
                                List.of(),
                                "http://x/2"));
    }

    @Test
    void readsEscoFromItsArchive() throws IOException {
        Path file = folder.resolve("esco.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("occupations_en.csv"));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("skills_en.csv"));
            zip.write(ESCO.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(SkillImporter.read(file, null))
                .extracting(ImportedSkill::label)
                .containsExactly("Python (computer programming)", "use databases");
    }

    @Test
    void readsEachToolOfOnetOnce() throws IOException {
        String table =
                """
                O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand
                11-1011.00\tApache Kafka\t43232303\tTransaction software\tY\tN
                15-1011.00\tApache Kafka\t43232303\tTransaction software\tY\tN
                """;

        assertThat(read("technology_skills.tsv", table))
                .containsExactly(
                        new ImportedSkill(
                                "Apache Kafka",
                                List.of(),
                                SkillType.TOOL,
                                List.of("Transaction software"),
                                "O*NET 43232303"));
    }

    @Test
    void readsGzippedFiles() throws IOException {
        Path file = folder.resolve("tools.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("\uFEFFlabel,type\ndbt,tool\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(SkillImporter.read(file, null))
                .containsExactly(
                        new ImportedSkill(
                                "dbt", List.of(), SkillType.TOOL, List.of(), "tools.csv"));
    }

    @Test
    void readsEnglishLabelsOfSkosTurtle() throws IOException {
        String turtle =
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <http://x/kafka> a skos:Concept ;
                  skos:prefLabel "Kafka"@en, "Kafka (Software)"@de ;
                  skos:altLabel "Apache Kafka"@en ;
                  skos:hiddenLabel "Kafak"@en ;
                  skos:broader <http://x/queue> .
                <http://x/queue> a skos:Concept ; skos:prefLabel "message queue" .
                <http://x/scheme> a skos:ConceptScheme ; skos:prefLabel "all" .
                """;

        assertThat(read("x.ttl", turtle))
                .containsExactly(
                        new ImportedSkill(
                                "Kafka",
                                List.of("Apache Kafka"),
                                null,
                                List.of("http://x/queue"),
                                "http://x/kafka"),
                        new ImportedSkill(
                                "message queue", List.of(), null, List.of(), "http://x/queue"));
    }

    @Test
    void brokenTurtleIsToldWithItsLine() {
        assertThatThrownBy(() -> read("x.ttl", "@prefix skos: <http://x#> .\n<a> skos:b"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageStartingWith("[x.ttl:2] ")
                .hasMessageEndingWith(", expected Turtle or RDF/XML");
    }

    @Test
    void tableWithoutLabelsIsRefused() {
        assertThatThrownBy(() -> read("x.csv", "name,kind\nKafka,tool\n"))
                .hasMessage("[x.csv:1] columns name, kind, expected one named label");
    }

    @Test
    void unknownTypeIsToldWithItsLine() {
        assertThatThrownBy(() -> read("x.csv", "label,type\nKafka,tool\nGo,lang\n"))
                .hasMessage("[x.csv:3] type is \"lang\", expected such as tool");
    }

    private List<ImportedSkill> read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return SkillImporter.read(file, null);
    }
}
