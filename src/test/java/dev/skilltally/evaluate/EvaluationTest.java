package dev.skilltally.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Modality;
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.posting.Section;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.SeniorityFinding;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class EvaluationTest {
    private static final String TEXT =
            "We go to market with Go and machine learning. SQL is a plus.";

    private static final GoldPosting GOLD =
            new GoldPosting(
                    "1",
                    "test",
                    "Engineer",
                    null,
                    null,
                    null,
                    TEXT,
                    new GoldPosting.Gold(
                            "en",
                            "data-engineer",
                            "unstated",
                            List.of(),
                            List.of(),
                            "unstated",
                            null,
                            List.of(
                                    new GoldPosting.GoldSkill("Go", "Go", "required", "language"),
                                    new GoldPosting.GoldSkill(
                                            "machine learning",
                                            "machine learning",
                                            "required",
                                            "concept"),
                                    new GoldPosting.GoldSkill(
                                            "SQL", "SQL", "preferred", "language")),
                            List.of(new GoldPosting.Trap("go to market", "go"))));

    @Test
    void rightMentionsCountOncePerSkillAndSurface() {
        EvaluationReport report =
                evaluate(mention("go", "Go"), mention("machine-learning", "machine learning"));

        assertThat(report.overlap()).isEqualTo(new Score(2, 2, 2, 3));
        assertThat(report.exact()).isEqualTo(new Score(2, 2, 2, 3));
        assertThat(report.missed())
                .extracting(EvaluationReport.SurfaceError::surface)
                .containsExactly("SQL");
    }

    @Test
    void mentionWithOtherBoundariesOverlapsAndIsNotExact() {
        EvaluationReport report = evaluate(mention("machine-learning", "learning"));

        assertThat(report.overlap()).isEqualTo(new Score(1, 1, 1, 3));
        assertThat(report.exact()).isEqualTo(new Score(0, 1, 0, 3));
    }

    @Test
    void mentionInsideATrapIsWrongAndSpringsIt() {
        EvaluationReport report = evaluate(mention("go", "go"));

        assertThat(report.overlap()).isEqualTo(new Score(0, 1, 0, 3));
        assertThat(report.trapsSprung()).isEqualTo(1);
        assertThat(report.wrong())
                .extracting(EvaluationReport.SurfaceError::context)
                .allMatch(context -> context.startsWith("Engineer We [go] to market"));
    }

    @Test
    void linkedSaysWhetherTheRightSkillIsNamed() {
        EvaluationReport report =
                evaluate(
                        mention("go", "Go"),
                        mention("go", "SQL"),
                        mention("sql", "machine learning"));

        assertThat(report.linked()).isEqualTo(new EvaluationReport.Linked(1, 3, 3));
    }

    @Test
    void modalityIsTheStrongestOfTheSurfacesMentions() {
        assertThat(evaluate(mention("sql", "SQL", Modality.REQUIRED)).modality())
                .isEqualTo(new Accuracy(1, 1));
        assertThat(evaluate(mention("sql", "SQL", Modality.REQUIRED)).modalityOfFour())
                .isEqualTo(new Accuracy(0, 1));
        assertThat(evaluate(mention("sql", "SQL", Modality.DUTY)).modality())
                .isEqualTo(new Accuracy(0, 1));
    }

    @Test
    void unclassifiedRoleIsOther() {
        EvaluationReport report = evaluate();

        assertThat(report.fields().get("role")).isEqualTo(new Accuracy(0, 1));
        assertThat(report.fieldErrors())
                .extracting(EvaluationReport.FieldError::predicted)
                .containsExactly("other (none)");
    }

    @Test
    void surfaceThatItsTextDoesNotHoldIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(
                file,
                """
                {"id":"1","source":"s","title":"T","text":"Python","gold":{"skills":[{"surface":"Python","canonical":"Python","kind":"required","type":"language"}]}}
                {"id":"2","source":"s","title":"T","text":"Ruby","gold":{"skills":[{"surface":"Python","canonical":"Python","kind":"required","type":"language"}]}}
                """);

        assertThatThrownBy(() -> GoldReader.read(file))
                .isInstanceOf(GoldException.class)
                .hasMessageStartingWith("[gold.jsonl:2] surface \"Python\"");
    }

    private static EvaluationReport evaluate(Mention... mentions) {
        return new Evaluation(taxonomy(), posting -> annotated(posting, List.of(mentions)))
                .evaluate(List.of(GOLD));
    }

    private static Mention mention(String skill, String words) {
        return mention(skill, words, Modality.REQUIRED);
    }

    private static Mention mention(String skill, String words, Modality modality) {
        int start = ("Engineer\n" + TEXT).indexOf(words);
        return new Mention(
                List.of(skill),
                start,
                start + words.length(),
                words,
                "test",
                "",
                Section.OTHER,
                modality);
    }

    private static AnnotatedPosting annotated(JobPosting posting, List<Mention> mentions) {
        return new AnnotatedPosting(
                posting,
                posting.title() + "\n" + posting.description(),
                true,
                new LanguageFinding("en", 1),
                new RoleFinding(null, 0, "none", null),
                new SeniorityFinding(Seniority.UNSTATED, "none", null),
                List.of(),
                new WorkModeFinding(WorkMode.UNSTATED, "none", null),
                null,
                mentions);
    }

    private static SkillTaxonomy taxonomy() {
        List<Skill> skills = new ArrayList<>();
        for (String label : List.of("Go", "SQL", "Machine Learning")) {
            String id = label.toLowerCase(Locale.ROOT).replace(' ', '-');
            skills.add(
                    new Skill(
                            id,
                            label,
                            SkillType.CONCEPT,
                            "test",
                            List.of(),
                            null,
                            false,
                            null,
                            List.of(),
                            "test.yaml:1"));
        }
        return new SkillTaxonomy(skills, List.of(), List.of(), "hash");
    }
}
