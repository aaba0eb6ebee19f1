package dev.skilltally.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

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
import dev.skilltally.taxonomy.SurfaceForm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    @Test
    void mentionsAreCountedByTheKindOfRuleThatLetThemThrough() {
        assertThat(evaluate(mention("go", "go"), mention("sql", "SQL")).byRule())
                .isEqualTo(Map.of("in a list", new Accuracy(1, 2)));
    }

    @Test
    void everyErrorSaysWhatToDoNext() {
        EvaluationReport report = evaluate(mention("go", "go"));

        assertThat(report.wrong())
                .extracting(EvaluationReport.SurfaceError::next)
                .containsExactly(
                        "right in 0 of 1: write a context rule such as needs: [list, cue], at"
                                + " test.yaml:1");
        assertThat(report.missed())
                .extracting(
                        EvaluationReport.SurfaceError::surface, EvaluationReport.SurfaceError::next)
                .containsExactly(
                        tuple(
                                "Go",
                                "form of go at test.yaml:1 was refused here: look at its rules with"
                                        + " match --why \"Go\""),
                        tuple("SQL", "add the form \"SQL\" to sql"),
                        tuple(
                                "machine learning",
                                "add the form \"machine learning\" to machine-learning"));
    }

    @Test
    void rolesAreCountedByGoldAndPrediction() {
        assertThat(evaluate().roles()).isEqualTo(Map.of("data-engineer", Map.of("other", 1)));
    }

    @Test
    void comparisonTellsWhatIsGainedAndLostRightAndWrong() {
        EvaluationComparison comparison =
                EvaluationComparison.of(
                        evaluate(mention("go", "go"), mention("sql", "SQL")),
                        evaluate(mention("go", "Go"), mention("machine-learning", "plus")));

        assertThat(comparison.gainedRight()).extracting(Judged::skill).containsExactly("go");
        assertThat(comparison.gainedWrong())
                .extracting(Judged::skill)
                .containsExactly("machine-learning");
        assertThat(comparison.lostRight()).extracting(Judged::skill).containsExactly("sql");
        assertThat(comparison.lostWrong()).extracting(Judged::skill).containsExactly("go");
        assertThat(comparison.newlyFound()).containsExactly("test/1: Go");
        assertThat(comparison.newlyMissed()).containsExactly("test/1: SQL");
        assertThat(ComparisonText.write(comparison, 5))
                .contains("recall                       0.333     0.333    +0.000")
                .contains("traps sprung                     1         0        -1   of 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.000, 1.000", "18, 18, 0.824, 1.000", "48, 50, 0.865, 0.989"})
    void intervalIsWilsons(int right, int n, double low, double high) {
        assertThat(new Accuracy(right, n).low()).isCloseTo(low, within(0.0005));
        assertThat(new Accuracy(right, n).high()).isCloseTo(high, within(0.0005));
    }

    @Test
    void spansOfSentencesAreScoredStrictlyAndByOverlap(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spans.jsonl");
        Files.writeString(
                file,
                """
                {"id":"1","text":"Zibbo and Zork Cloud","spans":[{"start":0,"end":5,"label":"Knowledge"},{"start":10,"end":20,"label":"Knowledge"}]}
                {"id":"2","text":"run Zork","spans":[{"start":0,"end":3,"label":"Skill"}]}
                """);

        assertThat(SpanReader.holdsSpans(file)).isTrue();
        SpanEvaluation.SpanReport report =
                new SpanEvaluation(EvaluationTest::readsZibboAndZork)
                        .evaluate(SpanReader.read(file), 1);

        assertThat(report.strict())
                .containsEntry("Knowledge", new Score(1, 3, 1, 2))
                .containsEntry("Skill", new Score(0, 3, 0, 1));
        assertThat(report.overlap())
                .containsEntry("Knowledge", new Score(2, 3, 2, 2))
                .containsEntry(SpanEvaluation.ALL, new Score(2, 3, 2, 3));
        assertThat(SpanText.write(report)).startsWith("2 sentences").contains("strict F1");
    }

    @Test
    void spanOutsideOfItsSentenceIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spans.jsonl");
        Files.writeString(
                file, "{\"id\":\"1\",\"text\":\"abc\",\"spans\":[{\"start\":1,\"end\":9}]}");

        assertThatThrownBy(() -> SpanReader.read(file))
                .isInstanceOf(GoldException.class)
                .hasMessage(
                        "[spans.jsonl:1] span 1 to 9 lies outside of the text, which has 3 characters");
    }

    private static AnnotatedPosting readsZibboAndZork(JobPosting posting) {
        String text = "\n" + posting.description();
        List<Mention> mentions = new ArrayList<>();
        for (String word : List.of("Zibbo", "Zork")) {
            int start = text.indexOf(word);
            if (start >= 0) {
                mentions.add(
                        new Mention(
                                List.of(word),
                                start,
                                start + word.length(),
                                word,
                                "any case",
                                "",
                                Section.OTHER,
                                Modality.REQUIRED));
            }
        }
        return annotated(posting, mentions);
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
                "in a list with Python",
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
                            label.equals("Go") ? List.of(form(label)) : List.of(),
                            "test.yaml:1"));
        }
        return new SkillTaxonomy(skills, List.of(), List.of(), "hash");
    }

    private static SurfaceForm form(String text) {
        List<String> none = List.of();
        return new SurfaceForm(
                text,
                false,
                Set.of(),
                none,
                none,
                none,
                none,
                none,
                false,
                none,
                true,
                "test.yaml:1");
    }
}
