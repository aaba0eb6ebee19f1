package dev.skilltally.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.skilltally.taxonomy.ImportedSkill;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillFileWriter.Further;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class SkillMergerTest {
    private static final String KNOWN =
            """
            area: languages
            skills:
            - {id: python, label: Python, type: language, forms: [CPython]}
            - {id: sql, label: SQL, type: language, forms: [structured query language]}
            """;

    @Test
    void skillWhoseLabelIsKnownGivesItsFurtherFormsToTheKnownOne() {
        Merge merge = merge(imported("cpython", "x/1", "Python 3000", "python"));

        assertThat(merge.added()).isEmpty();
        assertThat(merge.additions())
                .isEqualTo(Map.of("python", new Further(List.of("x/1"), List.of("Python 3000"))));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void qualifierInParenthesesIsNoPartOfTheName() {
        Merge merge =
                merge(
                        imported("Python (computer programming)", "x/1"),
                        imported("Ruby (x)", "x/2"));

        assertThat(merge.additions()).containsOnlyKeys("python");
        assertThat(forms(merge.added().getFirst())).containsExactly("Ruby (x)", "Ruby");
    }

    @Test
    void unknownSkillIsAddedWithAnIdentifierOfItsOwn() {
        Merge merge = merge(imported("Sql!", "x/1", "sequel"), imported("Rust", "x/2"));

        assertThat(merge.added())
                .extracting(Skill::id, Skill::type, Skill::origins)
                .containsExactly(
                        tuple("sql-2", SkillType.CONCEPT, List.of("x/1")),
                        tuple("rust", SkillType.CONCEPT, List.of("x/2")));
    }

    @Test
    void formThatAnotherSkillHasStaysThereAndIsListed() {
        Merge merge = merge(imported("query language", "x/1", "SQL", "QL"));

        assertThat(forms(merge.added().getFirst())).containsExactly("query language", "QL");
        assertThat(merge.conflicts())
                .containsExactly(
                        new MergeConflict("query language", "x/1", "SQL", "sql", "query-language"));
    }

    @Test
    void broaderSkillsAreResolvedByOriginLabelOrFormAndCirclesLeftOut() {
        Merge merge =
                merge(
                        broader("a", "x/a", "x/b"),
                        broader("b", "x/b", "x/a", "Structured Query-Language", "nowhere"));

        assertThat(merge.added())
                .extracting(Skill::broader)
                .containsExactly(List.of("b"), List.of("sql"));
        assertThat(merge.unresolved()).containsExactly(Map.entry("nowhere", 1));
    }

    @Test
    void newFileReadsTogetherWithTheOldOnesAndImportingAgainAddsNothing() {
        List<ImportedSkill> skills =
                List.of(
                        imported("Rust", "x/1", "rustlang"),
                        imported("Python 3", "x/2", "Python", "py"),
                        imported("SQL", "x/3", "sequel"));
        Merge merge = SkillMerger.merge(read(Map.of()), skills, "imported");

        SkillTaxonomy complete = read(Map.of("imported", merge.yaml("From X, CC0.")));
        Merge again = SkillMerger.merge(complete, skills, "imported");

        assertThat(forms(complete.skill("sql").orElseThrow()))
                .containsExactly("SQL", "structured query language", "sequel");
        assertThat(complete.skill("sql").orElseThrow().origins()).containsExactly("x/3");
        assertThat(again.added()).isEmpty();
        assertThat(again.addedForms()).isZero();
    }

    private static Merge merge(ImportedSkill... skills) {
        return SkillMerger.merge(read(Map.of()), List.of(skills), "imported");
    }

    private static ImportedSkill imported(String label, String origin, String... forms) {
        return new ImportedSkill(label, List.of(forms), null, List.of(), origin);
    }

    private static ImportedSkill broader(String label, String origin, String... broader) {
        return new ImportedSkill(label, List.of(), null, List.of(broader), origin);
    }

    private static List<String> forms(Skill skill) {
        return skill.forms().stream().map(SurfaceForm::text).toList();
    }

    private static SkillTaxonomy read(Map<String, String> further) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("skills/languages.yaml", KNOWN.getBytes(StandardCharsets.UTF_8));
        further.forEach(
                (name, text) ->
                        files.put(
                                "skills/" + name + ".yaml", text.getBytes(StandardCharsets.UTF_8)));
        return TaxonomyReader.read(TaxonomyFiles.of(files));
    }
}
