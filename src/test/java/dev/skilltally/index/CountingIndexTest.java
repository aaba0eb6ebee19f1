package dev.skilltally.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.RankRule;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Holds the answers of the column file against those that Lucene gives. */
@DisplayName("the column file beside an index")
class CountingIndexTest {
    private static final BuildInputs INPUTS =
            new BuildInputs("t", Map.of(), Map.of(), "0", DuplicatePolicy.DEFAULT);
    private static final RankRule MEDIAN = size -> new int[] {(size + 1) / 2, size / 2 + 1, size};
    private static final SkillTaxonomy TAXONOMY =
            new SkillTaxonomy(
                    RandomPostings.SKILLS.stream().map(CountingIndexTest::skill).toList(),
                    List.of(),
                    List.of(),
                    "t");

    @TempDir Path folder;

    private static Skill skill(String id) {
        SkillType type = id.length() > 4 ? SkillType.TOOL : SkillType.LANGUAGE;
        String area = "area " + id.length();
        return new Skill(id, id, type, area, List.of(), null, false, null, List.of(), "a.yaml:1");
    }

    private Generation index(int postings, Random random) throws IOException {
        var made = new RandomPostings(random);
        List<AnnotatedPosting> all = new ArrayList<>();
        for (int i = 0; i < postings; i++) {
            all.add(made.next("id" + random.nextInt(2 * postings)));
        }
        try (IndexSession session =
                IndexFolder.at(folder).update(INPUTS, made::annotator, IndexProgress.SILENT)) {
            all.forEach(posting -> session.add(posting.posting()));
            session.commit();
        }
        return IndexFolder.at(folder).require();
    }

    /** Everything that is asked of counts, as text. */
    private static List<String> answers(PostingIndex index, List<PostingQuery> queries) {
        List<String> answers = new ArrayList<>();
        for (PostingQuery query : queries) {
            answers.add(query + " count " + index.count(query));
            answers.add(query + " skills " + index.skillCounts(query));
            answers.add(query + " pay " + index.pay(query, MEDIAN));
            answers.add(query + " pay by skill " + index.payBySkill(query, MEDIAN));
            for (Dimension dimension : Dimension.values()) {
                for (FacetRequest request : requests(dimension)) {
                    answers.add(query + " " + request + " " + index.facet(query, request));
                }
            }
            index.search(query, 0, 1000)
                    .hits()
                    .forEach(hit -> answers.add(hit.posting().posting().key().toString()));
        }
        return answers;
    }

    private static List<FacetRequest> requests(Dimension dimension) {
        List<FacetRequest> requests = new ArrayList<>();
        requests.add(FacetRequest.top(dimension, 1000));
        requests.add(new FacetRequest(dimension, "", "", 1, 2, false));
        requests.add(new FacetRequest(dimension, "", "A", 0, 3, true));
        if (dimension == Dimension.REGION) {
            requests.add(new FacetRequest(dimension, "US", "", 0, 5, true));
        }
        return requests;
    }

    private static List<PostingQuery> queries(Random random, int size) {
        List<PostingQuery> queries = new ArrayList<>(List.of(PostingQuery.all()));
        for (int i = 0; i < size; i++) {
            PostingQuery query = RandomQueries.next(random);
            boolean text = random.nextInt(4) == 0;
            queries.add(text ? query.toBuilder().text("engineer").build() : query);
        }
        return queries;
    }

    private List<String> luceneAnswers(List<PostingQuery> queries) throws IOException {
        try (LuceneIndex lucene = LuceneIndex.open(IndexFolder.at(folder).require(), TAXONOMY)) {
            return answers(lucene, queries);
        }
    }

    private List<String> columnAnswers(List<PostingQuery> queries) throws IOException {
        try (PostingIndex index = IndexFolder.at(folder).open(TAXONOMY, INPUTS)) {
            return answers(index, queries);
        }
    }

    @ParameterizedTest(name = "parts of 2^{0} rows")
    @ValueSource(ints = {6, 8, 18})
    void answersAsLuceneDoes(int partBits) throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        Generation generation = index(400, random);
        try (LuceneIndex lucene = LuceneIndex.open(generation, TAXONOMY)) {
            ColumnWriter.write(lucene.reader(), generation.columns(), partBits);
        }
        byte[] written = Files.readAllBytes(generation.columns());
        List<PostingQuery> queries = queries(random, 12);
        assertThat(columnAnswers(queries)).as("seed %d", seed).isEqualTo(luceneAnswers(queries));
        assertThat(generation.columns()).hasBinaryContent(written);
    }

    @Test
    void answersCountsItself() throws IOException {
        var random = new Random(1);
        Generation generation = index(100, random);
        try (LuceneIndex lucene = LuceneIndex.open(generation, TAXONOMY);
                ColumnStore store =
                        new ColumnStore(generation, lucene.reader(), TAXONOMY, lucene::matches)) {
            ColumnAnswers columns = Objects.requireNonNull(store.answers());
            PostingQuery query = PostingQuery.builder().text("engineer").noSkill("sql").build();
            assertThat(columns.count(query)).isEqualTo(lucene.count(query));
            assertThat(columns.skillCounts(query)).isEqualTo(lucene.skillCounts(query));
        }
    }

    @ParameterizedTest(name = "byte {0} of 1000 changed")
    @ValueSource(ints = {0, 250, 500, 750, 900, 999})
    void isMadeAnewWhereDamaged(int place) throws IOException {
        var random = new Random(place);
        Path columns = index(150, random).columns();
        byte[] whole = Files.readAllBytes(columns);
        byte[] damaged = whole.clone();
        damaged[(int) ((long) place * whole.length / 1000)] ^= 0x55;
        Files.write(columns, damaged);
        List<PostingQuery> queries = queries(random, 3);
        assertThat(columnAnswers(queries)).isEqualTo(luceneAnswers(queries));
        assertThat(columns).hasBinaryContent(whole);
    }

    @ParameterizedTest(name = "{0} of 10 left")
    @ValueSource(ints = {0, 1, 5, 9})
    void isMadeAnewWhereCutOff(int left) throws IOException {
        var random = new Random(left);
        Path columns = index(150, random).columns();
        byte[] whole = Files.readAllBytes(columns);
        Files.write(columns, Arrays.copyOf(whole, left * whole.length / 10));
        List<PostingQuery> queries = queries(random, 3);
        assertThat(columnAnswers(queries)).isEqualTo(luceneAnswers(queries));
        assertThat(columns).hasBinaryContent(whole);
    }

    @Test
    void isMadeAnewWhereMissing() throws IOException {
        var random = new Random(1);
        Path columns = index(150, random).columns();
        byte[] whole = Files.readAllBytes(columns);
        Files.delete(columns);
        List<PostingQuery> queries = queries(random, 3);
        assertThat(columnAnswers(queries)).isEqualTo(luceneAnswers(queries));
        assertThat(columns).hasBinaryContent(whole);
    }

    @Test
    void isMadeAnewWhereOfAnotherCommit() throws IOException {
        var random = new Random(1);
        byte[] former = Files.readAllBytes(index(100, random).columns());
        Path columns = index(50, random).columns();
        byte[] whole = Files.readAllBytes(columns);
        Files.write(columns, former);
        List<PostingQuery> queries = queries(random, 3);
        assertThat(columnAnswers(queries)).isEqualTo(luceneAnswers(queries));
        assertThat(columns).hasBinaryContent(whole);
    }

    @Test
    void luceneAnswersWhereItCannotBeWritten() throws IOException {
        var random = new Random(1);
        Path columns = index(150, random).columns();
        Files.delete(columns);
        Files.createDirectories(columns.resolve("in the way"));
        List<PostingQuery> queries = queries(random, 3);
        assertThat(columnAnswers(queries)).isEqualTo(luceneAnswers(queries));
    }
}
