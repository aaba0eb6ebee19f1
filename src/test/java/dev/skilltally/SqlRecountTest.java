package dev.skilltally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.index.BuildInputs;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.index.IndexProgress;
import dev.skilltally.index.IndexSession;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Seniority;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.QueryString;
import dev.skilltally.report.Cell;
import dev.skilltally.report.ComparisonReport;
import dev.skilltally.report.Document;
import dev.skilltally.report.MarketReport;
import dev.skilltally.report.MatrixReport;
import dev.skilltally.report.RoleReport;
import dev.skilltally.report.Table;
import dev.skilltally.report.TrendReport;
import dev.skilltally.sample.SampleGenerator;
import dev.skilltally.sample.SamplePlanReader;
import dev.skilltally.sample.SamplePosting;
import dev.skilltally.stats.CoOccurrence;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.Mix;
import dev.skilltally.stats.PayDistribution;
import dev.skilltally.stats.Premium;
import dev.skilltally.stats.Quantile;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RolePair;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.SkillShare;
import dev.skilltally.stats.Trend;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The measures of the sample corpus, each asked of DuckDB in SQL over the annotated postings: other
 * code, another engine, the same numbers.
 */
class SqlRecountTest {
    private static final String ENGINEER = "data-engineer";
    private static final String LEARNING = "machine-learning-engineer";

    @TempDir private static Path folder;
    private static PostingIndex index;
    private static SqlCorpus sql;
    private static Measures measures;
    private static SkillTaxonomy taxonomy;
    private static RoleComparison comparison;

    @BeforeAll
    static void indexAndLoad() throws IOException, SQLException {
        AnnotatorInputs inputs =
                AnnotatorInputs.of(
                        TaxonomyFiles.load(Path.of("taxonomy")),
                        AnnotatorInputs.loadModels(Path.of("models")));
        taxonomy = inputs.taxonomy();
        List<SamplePosting> sample = SampleGenerator.generate(SamplePlanReader.article());
        Map<String, AnnotatedPosting> annotated = new ConcurrentHashMap<>();
        IndexFolder place = IndexFolder.at(folder);
        BuildInputs build =
                new BuildInputs("hash", Map.of(), Map.of(), "test", DuplicatePolicy.DEFAULT);
        try (IndexSession session =
                place.replace(build, () -> keeping(annotated, inputs), IndexProgress.SILENT)) {
            sample.forEach(each -> session.add(each.posting()));
            session.commit();
        }
        index = place.openAsBuilt(taxonomy);
        sql = new SqlCorpus(sample, annotated, taxonomy);
        measures =
                new Measures(
                        index, taxonomy, MeasureSettings.DEFAULT.withUnstatedAs(Seniority.MID));
        comparison =
                measures.compare(
                        taxonomy.role(ENGINEER).orElseThrow(),
                        taxonomy.role(LEARNING).orElseThrow());
    }

    private static Function<JobPosting, AnnotatedPosting> keeping(
            Map<String, AnnotatedPosting> annotated, AnnotatorInputs inputs) {
        PostingAnnotator annotator = new PostingAnnotator(inputs);
        return posting -> {
            AnnotatedPosting found = annotator.annotate(posting);
            annotated.put(posting.key().toString(), found);
            return found;
        };
    }

    @AfterAll
    static void close() throws IOException, SQLException {
        sql.close();
        index.close();
    }

    private static RoleProfile profile(String role) {
        return role.equals(ENGINEER) ? comparison.first() : comparison.second();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGINEER, LEARNING})
    void countsAndShares(String role) throws SQLException {
        assertThat(sql.number("select count(*) from distinct_posting where role = ?", role))
                .isEqualTo(profile(role).postings())
                .isPositive();
        Map<String, Double> counts = new TreeMap<>();
        for (SkillShare share : profile(role).skills().all()) {
            counts.put(share.skill(), (double) share.proportion().count());
        }
        assertThat(counts)
                .isEqualTo(
                        sql.numbers(
                                "select skill, count(*) from named where role = ? group by 1",
                                role))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGINEER, LEARNING})
    void mixes(String role) throws SQLException {
        assertMix(
                profile(role).seniority(),
                sql.numbers(
                        "select case seniority when 'intern' then 'entry' when 'unstated' then"
                                + " 'mid' else seniority end, count(*) from distinct_posting where"
                                + " role = ? group by 1",
                        role));
        assertMix(
                profile(role).workModes(),
                sql.numbers(
                        "select mode, count(*) from distinct_posting where role = ? group by 1",
                        role));
        assertMix(
                profile(role).countries(),
                sql.numbers(
                        "select country, count(*) from distinct_posting join cluster_country using"
                                + " (cluster) where role = ? group by 1",
                        role));
        Map<String, Double> groups =
                sql.numbers(
                        "select area, count(distinct cluster) from named join skill on skill ="
                                + " skill.id where role = ? group by 1",
                        role);
        assertThat(groups).isNotEmpty();
        groups.forEach(
                (group, count) ->
                        assertThat(profile(role).population().skillGroups().of(group).count())
                                .as(group)
                                .isEqualTo(count.intValue()));
    }

    private static void assertMix(Mix mix, Map<String, Double> expected) {
        Map<String, Double> counts = new TreeMap<>();
        for (Mix.Part part : mix.parts()) {
            if (part.proportion().count() > 0) {
                counts.put(part.value(), (double) part.proportion().count());
            }
        }
        assertThat(counts).as("%s", mix.dimension()).isEqualTo(expected).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGINEER, LEARNING})
    void payAndItsSpread(String role) throws SQLException {
        PayDistribution distribution = profile(role).pay().distribution();
        assertThat(sql.number("select median(pay) from paid where role = ?", role))
                .isEqualTo(profile(role).pay().median().value());
        for (Quantile quantile : distribution.quantiles()) {
            assertThat(
                            sql.number(
                                    "select quantile_cont(pay, "
                                            + quantile.p()
                                            + ") from paid where role = ?",
                                    role))
                    .isEqualTo(quantile.value(), within(1e-6));
        }
        Map<String, Double> bands = new TreeMap<>();
        for (PayDistribution.Band band : distribution.bands()) {
            if (band.postings() > 0) {
                bands.put(Long.toString(band.from()), (double) band.postings());
            }
        }
        assertThat(bands)
                .isEqualTo(
                        sql.numbers(
                                "select (pay // 25000 * 25000)::varchar, count(*) from paid where"
                                        + " role = ? group by 1",
                                role))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGINEER, LEARNING})
    void premiums(String role) throws SQLException {
        Map<String, Double> premiums = new TreeMap<>();
        Map<String, Double> adjusted = new TreeMap<>();
        for (Premium premium : profile(role).pay().premiums()) {
            premiums.put(premium.skill(), premium.amount());
            if (premium.adjusted() != null) {
                adjusted.put(premium.skill(), premium.adjusted().amount());
            }
        }
        String with = "(select paid.*, skill from paid join mention using (key) where role = ?)";
        assertThat(premiums)
                .isEqualTo(
                        sql.numbers(
                                "select skill, median(pay) - (select median(pay) from paid where"
                                        + " role = ?) from "
                                        + with
                                        + " group by 1 having count(*) >= 20",
                                role))
                .isNotEmpty();
        assertNear(
                adjusted,
                sql.numbers(
                        "with level as (select key, case seniority when 'intern' then 'entry' else"
                                + " seniority end as level from paid where role = ? and"
                                + " readable), stratum as (select level, median(pay) as typical"
                                + " from paid join level using (key) group by 1 having count(*) >="
                                + " 20), cell as (select skill, level, count(*) as n, median(pay)"
                                + " as pay from "
                                + with
                                + " join level using (key) group by all) select skill, sum(n * (pay"
                                + " - typical)) / sum(n) from cell join stratum using (level) where"
                                + " n >= 5 and skill in (select skill from cell group by 1 having"
                                + " sum(n) >= 20) group by 1",
                        role));
    }

    private static void assertNear(Map<String, Double> numbers, Map<String, Double> expected) {
        assertThat(numbers.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
        numbers.forEach(
                (name, number) ->
                        assertThat(number).as(name).isEqualTo(expected.get(name), within(1e-6)));
    }

    @Test
    void overlapOfTheTopLists() throws SQLException {
        String top =
                "(select skill from (select skill, row_number() over (order by count(*) desc,"
                        + " any_value(label)) as place from named join skill on named.skill ="
                        + " skill.id where role = ? and not generic group by 1) where place <="
                        + " 30)";
        double shared =
                sql.number(
                        "select count(*) from (" + top + " intersect " + top + ")",
                        ENGINEER,
                        LEARNING);
        assertThat(shared).isEqualTo(comparison.overlap().shared()).isEqualTo(13);
        assertThat(
                        sql.number(
                                "select count(*) from (" + top + " union " + top + ")",
                                ENGINEER,
                                LEARNING))
                .isEqualTo(comparison.overlap().union());
    }

    @Test
    void cosineOfTwoRoles() throws SQLException {
        RolePair pair =
                measures.matrix(List.of(comparison.first().role(), comparison.second().role()))
                        .pair(0, 1);
        String vector =
                "(select skill, count(*) as n from named join skill on named.skill = skill.id where"
                        + " role = ? and not generic group by 1)";
        double product =
                sql.number(
                        "select sum(a.n * b.n) from "
                                + vector
                                + " a join "
                                + vector
                                + " b using (skill)",
                        ENGINEER,
                        LEARNING);
        double first = sql.number("select sum(n * n) from " + vector, ENGINEER);
        double second = sql.number("select sum(n * n) from " + vector, LEARNING);

        assertThat(pair.cosine()).isEqualTo(product / Math.sqrt(first * second), within(1e-9));
    }

    @Test
    void skillsThatGoTogether() throws SQLException {
        List<CoOccurrence> pairs = measures.coOccurrences(comparison.first().population());
        Map<String, Double> together =
                sql.numbers(
                        "select a.skill || ' ' || b.skill, count(*) from named a join named b using"
                                + " (cluster) where a.role = ? group by 1",
                        ENGINEER);

        assertThat(pairs).isNotEmpty();
        for (CoOccurrence pair : pairs) {
            assertThat((double) pair.together())
                    .as("%s", pair)
                    .isEqualTo(together.get(pair.first().skill() + " " + pair.second().skill()));
        }
    }

    /** As a reader would check them: by the query as it is printed. */
    @Test
    void everyPrintedNumberComesBackFromItsQuery() {
        MeasureSettings settings = MeasureSettings.DEFAULT.withUnstatedAs(Seniority.MID);
        Role first = comparison.first().role();
        Role second = comparison.second().role();
        Skill python = taxonomy.skill("python").orElseThrow();
        List<Document> documents =
                List.of(
                        RoleReport.of(measures, settings, first),
                        ComparisonReport.of(measures, settings, first, second),
                        MarketReport.of(measures, settings, 30),
                        MatrixReport.of(measures, settings, measures.matrix(30)),
                        TrendReport.of(measures, settings, List.of(python), second));
        SoftAssertions all = new SoftAssertions();
        int checked = 0;
        for (Document document : documents) {
            for (Table table : document.tables()) {
                for (List<Cell> row : table.rows()) {
                    for (Cell cell : row) {
                        checked += check(all, cell, table.id() + " " + row.get(0).text());
                    }
                }
            }
        }
        all.assertAll();
        assertThat(checked).isGreaterThan(500);
    }

    private static int check(SoftAssertions all, Cell cell, String place) {
        if (cell.query() == null || cell.value() == null) {
            return 0;
        }
        Integer n = cell.n();
        double expected = n == null ? cell.value() : n;
        if (cell.text().endsWith(" %")) {
            expected = Math.rint(cell.value() * expected);
        }
        String printed = QueryString.print(cell.query());
        all.assertThat((double) index.count(QueryString.parse(printed)))
                .as("%s %s: %s", place, cell.text(), printed)
                .isEqualTo(expected);
        return 1;
    }

    @Test
    void sharesByMonth() throws SQLException {
        Trend trend =
                measures.trend(
                        List.of(taxonomy.skill("python").orElseThrow()), comparison.first().role());
        Map<String, Double> months = new TreeMap<>();
        trend.months()
                .forEach(
                        month ->
                                months.put(
                                        month.month().toString(),
                                        (double) month.shares().get(0).count()));

        assertThat(months)
                .isEqualTo(
                        sql.numbers(
                                "with first as (select cluster, min(posted) as day, arg_min(key,"
                                        + " (posted, source, id)) as key from posting group by 1)"
                                        + " select strftime(day, '%Y-%m'), count(*) from first"
                                        + " join mention using (key) join posting using (key) where"
                                        + " skill = 'python' and role = ? group by 1",
                                ENGINEER))
                .isNotEmpty();
    }
}
