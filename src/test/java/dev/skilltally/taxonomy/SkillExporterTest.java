package dev.skilltally.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class SkillExporterTest {
    private static final String YAML =
            """
            # A comment.
            area: languages
            skills:
            - id: c-sharp
              label: "C#"
              type: language
              broader: [programming]
              note: "the language, not the note: a half step up"
              origin: ["http://x/1", "O*NET 43232402"]
              forms:
              - C sharp
              - {form: CSharp, case: exact, needs: [cue, list], after: [a, b], unless: ["in C#, D"], variants: false}
            - id: gone
              label: Gone
              type: tool
              deprecated: {successor: c-sharp}
            - id: programming
              label: Programming
              type: concept
              generic: true
            """;

    private static final SkillTaxonomy TAXONOMY =
            TaxonomyReaderTest.read(Map.of("skills/languages.yaml", YAML));

    @TempDir private Path folder;

    @Test
    void writesYamlThatReadsTheSameAgain() {
        List<Skill> skills = List.copyOf(TAXONOMY.skills());
        String written = SkillFileWriter.write("A comment.", "languages", skills, Map.of());
        SkillTaxonomy again = TaxonomyReaderTest.read(Map.of("skills/languages.yaml", written));

        assertThat(again.skills())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source")
                .isEqualTo(TAXONOMY.skills());
        assertThat(written)
                .startsWith(
                        "# A comment.\narea: languages\nskills:\n- id: c-sharp\n  label: \"C#\"\n")
                .contains(
                        "- {form: CSharp, case: exact, needs: [list, cue], after: [a, b], unless:"
                                + " [\"in C#, D\"], variants: false}");
    }

    @Test
    void writesJsonWithTheRulesOfEachForm() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SkillExporter(TAXONOMY).json(out);
        JsonNode skill = new JsonMapper().readTree(out.toByteArray()).at("/skills/0");

        assertThat(skill.at("/id").asText()).isEqualTo("c-sharp");
        assertThat(skill.at("/type").asText()).isEqualTo("language");
        assertThat(skill.at("/forms/2/form").asText()).isEqualTo("CSharp");
        assertThat(skill.at("/forms/2/rules/1").asText()).isEqualTo("needs: [list, cue]");
    }

    @Test
    void skosComesBackWithLabelsSureFormsTypesAndBroaderSkills() throws IOException {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        new SkillExporter(TAXONOMY).turtle(turtle);
        new SkillExporter(TAXONOMY).rdfXml(xml);

        assertThat(read("x.ttl", turtle))
                .isEqualTo(read("x.rdf", xml))
                .contains(
                        new ImportedSkill(
                                "C#",
                                List.of("C sharp", "Gone"),
                                SkillType.LANGUAGE,
                                List.of("urn:skilltally:skill:programming"),
                                "urn:skilltally:skill:c-sharp"));
        assertThat(turtle.toString(StandardCharsets.UTF_8))
                .contains("skos:hiddenLabel \"CSharp\"@en")
                .contains("skos:closeMatch <http://x/1>")
                .contains("dcterms:source \"O*NET 43232402\"");
    }

    @Test
    void csvComesBackToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SkillExporter(TAXONOMY).csv(out);

        assertThat(read("x.csv", out))
                .contains(
                        new ImportedSkill(
                                "C#",
                                List.of("C sharp", "Gone"),
                                SkillType.LANGUAGE,
                                List.of("programming"),
                                "http://x/1|O*NET 43232402"));
    }

    private List<ImportedSkill> read(String name, ByteArrayOutputStream content)
            throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content.toByteArray());
        return SkillImporter.read(file, null);
    }
}
