package dev.skilltally.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Holds the planted truth to the plan; whether the pipeline finds it is another test's matter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleGeneratorTest {
    private static final String ENGINEER = "data-engineer";
    private static final String LEARNER = "machine-learning-engineer";

    private List<SamplePosting> article = List.of();

    @BeforeAll
    void generate() {
        article = SampleGenerator.generate(SamplePlanReader.article());
    }

    private static List<SampleTruth> distinct(List<SamplePosting> sample, String role) {
        Map<String, SampleTruth> clusters = new LinkedHashMap<>();
        for (SamplePosting one : sample) {
            if (role.equals(one.truth().role()) && one.truth().active()) {
                clusters.putIfAbsent(one.truth().cluster(), one.truth());
            }
        }
        return List.copyOf(clusters.values());
    }

    private static long count(List<SampleTruth> truths, Predicate<SampleTruth> wanted) {
        return truths.stream().filter(wanted).count();
    }

    private static double median(List<SampleTruth> truths, Predicate<SampleTruth> wanted) {
        long[] pays =
                truths.stream()
                        .filter(wanted)
                        .filter(truth -> truth.annualPay() != null)
                        .mapToLong(truth -> truth.annualPay() == null ? 0 : truth.annualPay())
                        .sorted()
                        .toArray();
        int middle = pays.length / 2;
        return pays.length % 2 == 1 ? pays[middle] : (pays[middle - 1] + pays[middle]) / 2.0;
    }

    @ParameterizedTest
    @CsvSource({
        "data-engineer, 8288, 213, 2486, 1160, 1658",
        "machine-learning-engineer, 4805, 229, 1153, 865, 1153"
    })
    void countsAreThoseOfTheReferenceReport(
            String role, int postings, int entry, int senior, int staff, int remote) {
        List<SampleTruth> truths = distinct(article, role);
        assertThat(truths).hasSize(postings);
        assertThat(count(truths, truth -> truth.level() == Seniority.ENTRY)).isEqualTo(entry);
        assertThat(count(truths, truth -> truth.level() == Seniority.SENIOR)).isEqualTo(senior);
        assertThat(count(truths, truth -> truth.level() == Seniority.STAFF)).isEqualTo(staff);
        assertThat(count(truths, truth -> truth.mode() == WorkMode.REMOTE)).isEqualTo(remote);
    }

    @ParameterizedTest
    @CsvSource({
        "data-engineer, '', 1331, 150600",
        "data-engineer, Apache Flink, 41, 192500",
        "data-engineer, Apache Iceberg, 53, 183000",
        "data-engineer, dbt, 307, 160000",
        "data-engineer, Apache Airflow, 359, 160000",
        "data-engineer, Apache Kafka, 279, 160000",
        "machine-learning-engineer, '', 1261, 193000",
        "machine-learning-engineer, RLHF, 39, 237600",
        "machine-learning-engineer, Fine-Tuning, 177, 212100",
        "machine-learning-engineer, CUDA, 63, 208000",
    })
    void mediansAreThoseOfTheReferenceReport(String role, String skill, int postings, long median) {
        List<SampleTruth> truths = distinct(article, role);
        Predicate<SampleTruth> with = truth -> skill.isEmpty() || truth.skills().contains(skill);
        assertThat(count(truths, with.and(truth -> truth.annualPay() != null))).isEqualTo(postings);
        assertThat(median(truths, with)).isEqualTo((double) median);
    }

    @ParameterizedTest
    @CsvSource({
        "data-engineer, US, 2486",
        "data-engineer, IN, 1575",
        "data-engineer, GB, 332",
        "data-engineer, CA, 249",
        "machine-learning-engineer, US, 2162",
        "machine-learning-engineer, IN, 625"
    })
    void countriesAreThoseOfTheReferenceReport(String role, String country, int postings) {
        assertThat(count(distinct(article, role), truth -> truth.country().equals(country)))
                .isEqualTo(postings);
    }

    @Test
    void everySkillHasItsPlannedCount() {
        for (RolePlan role : SamplePlanReader.article().roles()) {
            List<SampleTruth> truths = distinct(article, role.role());
            role.skills()
                    .forEach(
                            (skill, planned) ->
                                    assertThat(count(truths, t -> t.skills().contains(skill)))
                                            .as(role.role() + " " + skill)
                                            .isEqualTo(planned.longValue()));
        }
    }

    @Test
    void thirteenSkillsAreSharedByTheTopThirtyAndTheCutIsClear() {
        Set<String> engineer = topThirty(ENGINEER);
        Set<String> learner = topThirty(LEARNER);
        Set<String> shared = new HashSet<>(engineer);
        shared.retainAll(learner);
        assertThat(shared)
                .hasSize(13)
                .contains("Data Pipelines", "Machine Learning", "Python", "SQL", "AWS")
                .contains("Azure", "CI/CD", "Monitoring", "Google Cloud");
    }

    private static Set<String> topThirty(String role) {
        RolePlan plan =
                SamplePlanReader.article().roles().stream()
                        .filter(one -> one.role().equals(role))
                        .findFirst()
                        .orElseThrow();
        List<Map.Entry<String, Integer>> ranked =
                plan.skills().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .toList();
        double gap = ranked.get(29).getValue() - ranked.get(30).getValue();
        assertThat(gap / plan.postings()).isGreaterThanOrEqualTo(0.02);
        return new HashSet<>(ranked.subList(0, 30).stream().map(Map.Entry::getKey).toList());
    }

    @Test
    void itIsAboutAsRepetitiveAsRealCorpora() {
        Set<String> clusters = new HashSet<>();
        article.forEach(one -> clusters.add(one.truth().cluster()));
        assertThat((double) article.size() / clusters.size()).isBetween(1.15, 1.25);
        assertThat(article).hasSizeBetween(16_000, 20_000);
    }

    @Test
    void noDateIsLaterThanTheLastDay() {
        LocalDate last = SamplePlanReader.article().lastDay();
        assertThat(article.stream().map(one -> one.posting().postedAt()).filter(d -> d != null))
                .contains(last)
                .allMatch(date -> !date.isAfter(last));
        assertThat(article.stream().map(one -> one.posting().closedAt()).filter(d -> d != null))
                .allMatch(date -> date.isBefore(last));
    }

    @Test
    void keysAreUnique() {
        assertThat(article.stream().map(one -> one.posting().key())).doesNotHaveDuplicates();
    }

    @Test
    void descriptionsHaveARealisticLength() {
        double mean =
                article.stream()
                        .mapToInt(one -> one.posting().description().length())
                        .average()
                        .orElse(0);
        assertThat(mean).isBetween(1_000.0, 3_000.0);
    }

    @Test
    void distinctTextsAreUnlikeEachOther() {
        assertThat(mostAlike(true)).isLessThan(0.4);
        assertThat(mostAlike(false)).isLessThan(0.4);
    }

    /** The greatest similarity of two distinct postings, of a planned role or of another one. */
    private double mostAlike(boolean planned) {
        List<Set<Integer>> texts =
                article.stream()
                        .filter(one -> one.truth().cluster().equals(one.posting().key().id()))
                        .filter(one -> (one.truth().role() != null) == planned)
                        .limit(800)
                        .map(one -> shingles(one.posting().description()))
                        .toList();
        double most = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                most = Math.max(most, similarity(texts.get(i), texts.get(j)));
            }
        }
        return most;
    }

    private static Set<Integer> shingles(String html) {
        String[] words = html.replaceAll("<[^>]*>", " ").split("\\W+");
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            shingles.add((words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]).hashCode());
        }
        return shingles;
    }

    private static double similarity(Set<Integer> one, Set<Integer> other) {
        Set<Integer> small = one.size() < other.size() ? one : other;
        Set<Integer> large = one.size() < other.size() ? other : one;
        int common = 0;
        for (Integer shingle : small) {
            common += large.contains(shingle) ? 1 : 0;
        }
        return (double) common / (one.size() + other.size() - common);
    }

    @Test
    void everyFormOfTheListIsWrittenSomewhereAsTheOnlyOne() {
        SkillForms forms = SkillForms.load();
        Map<String, String> all = new LinkedHashMap<>();
        forms.skills().forEach(skill -> forms.entry(skill).forms().forEach(f -> all.put(f, skill)));
        all.forEach(
                (form, skill) ->
                        assertThat(
                                        article.stream()
                                                .filter(p -> p.truth().skills().contains(skill))
                                                .filter(
                                                        p ->
                                                                p.posting()
                                                                        .description()
                                                                        .contains(form))
                                                .limit(5))
                                .as(form)
                                .hasSize(5));
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneOthers(@TempDir Path folder) throws IOException {
        SamplePlan plan = RandomPlan.of(7);
        byte[] first = written(plan, folder.resolve("a.jsonl"));
        assertThat(written(plan, folder.resolve("b.jsonl"))).isEqualTo(first);
        assertThat(written(plan.withSeed(8), folder.resolve("c.jsonl"))).isNotEqualTo(first);
        assertThat(Files.readAllLines(folder.resolve("a.truth.jsonl")))
                .hasSameSizeAs(Files.readAllLines(folder.resolve("a.jsonl")));
    }

    private static byte[] written(SamplePlan plan, Path file) throws IOException {
        SampleWriter.write(SampleGenerator.generate(plan), file, SampleWriter.truthBeside(file));
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomPlansArePlantedExactly(long seed) {
        SamplePlan plan = RandomPlan.of(seed);
        List<SamplePosting> sample = SampleGenerator.generate(plan);
        for (RolePlan role : plan.roles()) {
            List<SampleTruth> truths = distinct(sample, role.role());
            assertThat(truths).hasSize(role.postings());
            assertThat(median(truths, truth -> true)).isEqualTo((double) role.pay().median());
            role.pay()
                    .medianWith()
                    .forEach(
                            (skill, median) ->
                                    assertThat(median(truths, t -> t.skills().contains(skill)))
                                            .isEqualTo(median.doubleValue()));
            role.skills()
                    .forEach(
                            (skill, planned) ->
                                    assertThat(count(truths, t -> t.skills().contains(skill)))
                                            .as("seed " + seed + " " + skill)
                                            .isEqualTo(planned.longValue()));
        }
    }

    @Test
    void aBrokenPlanIsSaidWithItsFileAndWhatIsWrong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "name: x\nseed: 1\n");
        assertThatThrownBy(() -> SamplePlanReader.read(file))
                .hasMessage("[" + file + "] the plan lacks \"roles\"");
        Files.writeString(file, "name: [x\n");
        assertThatThrownBy(() -> SamplePlanReader.read(file))
                .hasMessageContaining("plan.yaml:1] while parsing");
    }
}
