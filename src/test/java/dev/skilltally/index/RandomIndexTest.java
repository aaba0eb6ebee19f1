package dev.skilltally.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.DuplicateClusters;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.HitOrder;
import dev.skilltally.query.OrderStatistics;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.RankRule;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Holds every answer of the index against a plain recount of the same postings. */
@DisplayName("an index of random postings")
class RandomIndexTest {
    private static final SkillTaxonomy TAXONOMY =
            new SkillTaxonomy(
                    RandomPostings.SKILLS.stream().map(RandomIndexTest::skill).toList(),
                    List.of(),
                    List.of(),
                    "none");
    private static final RankRule EVERY_THIRD =
            size -> IntStream.rangeClosed(1, size).filter(r -> r % 3 == 1).toArray();

    @TempDir Path folder;

    private final BuildInputs inputs =
            new BuildInputs("none", Map.of(), Map.of("model", "m1"), "0", DuplicatePolicy.DEFAULT);

    static LongStream seeds() {
        return LongStream.of(1, System.nanoTime());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersAsThePlainRecountDoes(long seed) throws IOException {
        var random = new Random(seed);
        var made = new RandomPostings(random);
        Map<PostingKey, AnnotatedPosting> all = new HashMap<>();
        for (int part = 0; part < 2; part++) {
            List<AnnotatedPosting> batch = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                batch.add(made.next("p" + random.nextInt(200)));
            }
            batch.forEach(posting -> all.put(posting.posting().key(), posting));
            index(folder.resolve("parts"), batch, made);
            check(folder.resolve("parts"), new Recount(all, made), random, 6);
        }
        List<AnnotatedPosting> shuffled = new ArrayList<>(all.values());
        Collections.shuffle(shuffled, random);
        IndexSummary atOnce = index(folder.resolve("once"), shuffled, made);
        assertThat(atOnce.corpus()).isEqualTo(info(folder.resolve("parts")));
        check(folder.resolve("once"), new Recount(all, made), random, 6);
    }

    private IndexSummary index(Path to, List<AnnotatedPosting> batch, RandomPostings made)
            throws IOException {
        try (IndexSession session =
                IndexFolder.at(to).update(inputs, made::annotator, IndexProgress.SILENT)) {
            batch.forEach(posting -> session.add(posting.posting()));
            return session.commit();
        }
    }

    private Object info(Path of) throws IOException {
        try (PostingIndex index = IndexFolder.at(of).open(TAXONOMY, inputs)) {
            return index.info();
        }
    }

    private void check(Path of, Recount recount, Random random, int queries) throws IOException {
        try (PostingIndex index = IndexFolder.at(of).open(TAXONOMY, inputs)) {
            assertThat(index.info().total()).isEqualTo(recount.total());
            assertThat(index.info().distinct()).isEqualTo(recount.distinct());
            checkClusters(index, recount);
            for (int i = 0; i < queries; i++) {
                PostingQuery query = i == 0 ? PostingQuery.all() : RandomQueries.next(random);
                checkCounts(index, recount, query);
                checkFacets(index, recount, query);
                checkPay(index, recount, query);
                checkHits(index, recount, query);
            }
        }
    }

    private static void checkClusters(PostingIndex index, Recount recount) {
        DuplicateClusters all = index.clusters(PostingQuery.all(), 0, 1000);
        assertThat(all.page()).hasSize(all.clusters());
        assertThat(all.page().stream().mapToInt(each -> each.copies().size() + 1).sum())
                .isEqualTo(all.postings());
        assertThat(recount.total() - all.postings() + all.clusters()).isEqualTo(recount.distinct());
        assertThat(index.clusters(PostingQuery.all(), 1, 2).page())
                .isEqualTo(all.page().stream().skip(1).limit(2).toList());
    }

    private static void checkCounts(PostingIndex index, Recount recount, PostingQuery query) {
        assertThat(index.count(query)).as("count %s", query).isEqualTo(recount.count(query));
        assertThat(index.skillCounts(query))
                .as("skills %s", query)
                .isEqualTo(recount.skillCounts(query));
    }

    private static void checkFacets(PostingIndex index, Recount recount, PostingQuery query) {
        for (Dimension dimension : Dimension.values()) {
            PostingQuery sideways = without(query, dimension);
            Map<String, Integer> expected = recount.facet(sideways, dimension);
            FacetCounts all = index.facet(query, dimension, 1000);
            assertThat(counts(all)).as("%s of %s", dimension, query).isEqualTo(expected);
            assertThat(all.unstated()).isEqualTo(recount.unstated(sideways, dimension));
            assertThat(all.population()).isEqualTo(recount.count(sideways));
            assertThat(all.other()).isZero();
            assertThat(all.otherPostings()).isZero();
            assertThat(counts(index.facet(query, FacetRequest.within(dimension, 1000))))
                    .as("%s within %s", dimension, query)
                    .isEqualTo(recount.facet(query, dimension));
            checkPages(index, query, dimension, all);
            FacetCounts first = index.facet(query, dimension, 1);
            assertThat(first.values()).isEqualTo(all.values().stream().limit(1).toList());
            assertThat(first.other()).isEqualTo(Math.max(0, expected.size() - 1));
            int shown = first.values().stream().mapToInt(FacetCounts.Value::postings).sum();
            assertThat(shown + first.otherPostings() + first.unstated())
                    .isEqualTo(first.population());
        }
    }

    private static Map<String, Integer> counts(FacetCounts facet) {
        Map<String, Integer> counts = new HashMap<>();
        facet.values().forEach(value -> counts.put(value.value(), value.postings()));
        return counts;
    }

    /** Pages of values, and values with a name, are cut from the same list. */
    private static void checkPages(
            PostingIndex index, PostingQuery query, Dimension dimension, FacetCounts all) {
        FacetCounts page = index.facet(query, new FacetRequest(dimension, "", "", 1, 2, true));
        assertThat(page.values()).isEqualTo(all.values().stream().skip(1).limit(2).toList());
        assertThat(page.other()).isEqualTo(all.values().size() - page.values().size());
        FacetCounts named = index.facet(query, new FacetRequest(dimension, "", "A", 0, 1000, true));
        assertThat(named.values())
                .isEqualTo(all.values().stream().filter(RandomIndexTest::hasAnA).toList());
        assertThat(named.unstated()).isEqualTo(all.unstated());
    }

    private static boolean hasAnA(FacetCounts.Value value) {
        return (value.value() + " " + value.label()).toLowerCase(Locale.ROOT).contains("a");
    }

    private static PostingQuery without(PostingQuery query, Dimension dimension) {
        return query.toBuilder().without(dimension).build();
    }

    private static Skill skill(String id) {
        return new Skill(
                id,
                id,
                SkillType.TOOL,
                Recount.area(id),
                List.of(),
                null,
                false,
                null,
                List.of(),
                "made");
    }

    private static void checkPay(PostingIndex index, Recount recount, PostingQuery query) {
        assertThat(index.pay(query, EVERY_THIRD))
                .as("pay %s", query)
                .isEqualTo(statistics(recount.pay(query, null, true)));
        index.payBySkill(query, EVERY_THIRD)
                .forEach(
                        (skill, pay) -> {
                            assertThat(pay.with())
                                    .as("pay with %s of %s", skill, query)
                                    .isEqualTo(statistics(recount.pay(query, skill, true)));
                            assertThat(pay.without())
                                    .as("pay without %s of %s", skill, query)
                                    .isEqualTo(statistics(recount.pay(query, skill, false)));
                        });
        assertThat(index.payBySkill(query, EVERY_THIRD).keySet())
                .isEqualTo(recount.skillCounts(query.toBuilder().withPay(true).build()).keySet());
    }

    private static OrderStatistics statistics(List<Long> values) {
        List<Long> picked = new ArrayList<>();
        for (int i = 0; i < values.size(); i += 3) {
            picked.add(values.get(i));
        }
        return new OrderStatistics(values.size(), picked);
    }

    private static void checkHits(PostingIndex index, Recount recount, PostingQuery query) {
        List<PostingKey> expected = recount.keys(query);
        List<PostingKey> paged = new ArrayList<>();
        for (int offset = 0; offset < expected.size(); offset += 70) {
            index.search(query, offset, 70)
                    .hits()
                    .forEach(hit -> paged.add(hit.posting().posting().key()));
        }
        assertThat(paged).as("hits %s", query).isEqualTo(expected);
        for (boolean highest : List.of(true, false)) {
            HitOrder order = highest ? HitOrder.HIGHEST_PAY : HitOrder.LOWEST_PAY;
            List<PostingKey> byPay = new ArrayList<>();
            for (int offset = 0; offset < expected.size(); offset += 35) {
                index.search(query, order, offset, 35)
                        .hits()
                        .forEach(hit -> byPay.add(hit.posting().posting().key()));
            }
            assertThat(byPay)
                    .as("hits by pay %s", query)
                    .isEqualTo(recount.keysByPay(query, highest));
        }
        List<AnnotatedPosting> visited = new ArrayList<>();
        index.forEach(query, visited::add);
        assertThat(visited)
                .as("visited %s", query)
                .extracting(posting -> posting.posting().key())
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
