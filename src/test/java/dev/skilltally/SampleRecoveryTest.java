package dev.skilltally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.index.BuildInputs;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.index.IndexProgress;
import dev.skilltally.index.IndexSession;
import dev.skilltally.posting.Seniority;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.sample.RandomPlan;
import dev.skilltally.sample.SampleGenerator;
import dev.skilltally.sample.SamplePlan;
import dev.skilltally.sample.SamplePlanReader;
import dev.skilltally.sample.SamplePosting;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.ShareDifference;
import dev.skilltally.stats.SkillShare;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The whole pipeline, held to what was planted: the article's plan, and plans drawn at random. */
class SampleRecoveryTest {
    private static final List<String> ROLES = List.of("data-engineer", "machine-learning-engineer");

    @TempDir private Path folder;

    @Test
    void articlesFiguresComeOut() throws IOException {
        List<SamplePosting> sample = SampleGenerator.generate(SamplePlanReader.article());
        try (PostingIndex index = index(sample, inputs())) {
            RoleComparison comparison = compare(index, inputs().taxonomy());

            ROLES.forEach(role -> assertRecovered(role, comparison, sample));
            assertOnlyPlantedOnTop(comparison.first(), sample);
            assertOnlyPlantedOnTop(comparison.second(), sample);
            assertThat(comparison.overlap().shared()).isEqualTo(13);
            assertThat(comparison.overlap().union()).isEqualTo(47);
            assertThat(comparison.bridges())
                    .extracting(ShareDifference::label)
                    .containsExactly("Python");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomPlansComeOut(long seed) throws IOException {
        SamplePlan plan = RandomPlan.of(seed);
        List<SamplePosting> sample = SampleGenerator.generate(plan);
        try (PostingIndex index = index(sample, inputs())) {
            RoleComparison comparison = compare(index, inputs().taxonomy());

            ROLES.forEach(role -> assertRecovered(role, comparison, sample));
        }
    }

    @Test
    void aFormMissingFromTheTaxonomyIsNoticed() throws IOException {
        List<SamplePosting> sample = SampleGenerator.generate(SamplePlanReader.article());
        PlantedTruth truth = PlantedTruth.of("data-engineer", sample);
        AnnotatorInputs without = inputsWithoutForm("GCP");
        try (PostingIndex index = index(sample, without)) {
            RoleProfile role = compare(index, without.taxonomy()).first();

            assertThat(counts(role, truth)).isNotEqualTo(truth.skills());
        }
    }

    private static void assertRecovered(
            String id, RoleComparison comparison, List<SamplePosting> sample) {
        RoleProfile role =
                comparison.first().role().id().equals(id)
                        ? comparison.first()
                        : comparison.second();
        PlantedTruth truth = PlantedTruth.of(id, sample);
        assertThat(role.postings())
                .as("distinct active postings of " + id)
                .isEqualTo(truth.count());
        assertThat(counts(role, truth)).as("skills of " + id).isEqualTo(truth.skills());
        assertThat(role.pay().median().n())
                .as("paid postings of " + id)
                .isEqualTo(truth.pay().size());
        assertThat(role.pay().median().value()).as("median of " + id).isEqualTo(truth.medianPay());
        assertThat(role.remote().count()).as("remote " + id).isEqualTo(truth.remote());
        for (Seniority level :
                List.of(Seniority.ENTRY, Seniority.MID, Seniority.SENIOR, Seniority.STAFF)) {
            assertThat(role.seniority().of(level.name().toLowerCase(Locale.ROOT)).count())
                    .as(level + " " + id)
                    .isEqualTo(truth.at(level));
        }
        role.countries().parts().stream()
                .filter(part -> part.value().length() == 2)
                .forEach(
                        part ->
                                assertThat(part.proportion().count())
                                        .as(part.value() + " " + id)
                                        .isEqualTo(truth.in(part.value())));
    }

    /** What the wording names beside the planted skills must not push one of them off the list. */
    private static void assertOnlyPlantedOnTop(RoleProfile role, List<SamplePosting> sample) {
        assertThat(role.skills().top(30).skills())
                .extracting(SkillShare::label)
                .isSubsetOf(PlantedTruth.of(role.role().id(), sample).skillNames());
    }

    /** The counts of the planted skills; what else the wording names is of no account here. */
    private static Map<String, Integer> counts(RoleProfile role, PlantedTruth truth) {
        Map<String, Integer> counts = new TreeMap<>();
        for (SkillShare share : role.skills().all()) {
            if (truth.skillNames().contains(share.label())) {
                counts.put(share.label(), share.proportion().count());
            }
        }
        return counts;
    }

    private static RoleComparison compare(PostingIndex index, SkillTaxonomy taxonomy) {
        MeasureSettings settings = MeasureSettings.DEFAULT.withUnstatedAs(Seniority.MID);
        return new Measures(index, taxonomy, settings)
                .compare(
                        taxonomy.role(ROLES.get(0)).orElseThrow(),
                        taxonomy.role(ROLES.get(1)).orElseThrow());
    }

    private PostingIndex index(List<SamplePosting> sample, AnnotatorInputs inputs)
            throws IOException {
        IndexFolder index = IndexFolder.at(folder);
        BuildInputs build =
                new BuildInputs("hash", Map.of(), Map.of(), "test", DuplicatePolicy.DEFAULT);
        try (IndexSession session =
                index.replace(
                        build,
                        () -> new PostingAnnotator(inputs)::annotate,
                        IndexProgress.SILENT)) {
            sample.forEach(each -> session.add(each.posting()));
            session.commit();
        }
        return index.openAsBuilt(inputs.taxonomy());
    }

    private static AnnotatorInputs inputs() throws IOException {
        return AnnotatorInputs.of(files(), AnnotatorInputs.loadModels(Path.of("models")));
    }

    private static AnnotatorInputs inputsWithoutForm(String form) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        TaxonomyFiles files = files();
        for (String name : files.names()) {
            byte[] bytes = files.content(name).orElseThrow();
            String text = new String(bytes, StandardCharsets.UTF_8);
            contents.put(
                    name,
                    name.startsWith("skills/")
                            ? text.replace(form, "Not" + form).getBytes(StandardCharsets.UTF_8)
                            : bytes);
        }
        return AnnotatorInputs.of(TaxonomyFiles.of(contents), Map.of());
    }

    private static TaxonomyFiles files() throws IOException {
        return TaxonomyFiles.load(Path.of("taxonomy"));
    }
}
