package dev.skilltally.index;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.CorpusInfo;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.DuplicateClusters;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.Hit;
import dev.skilltally.query.HitOrder;
import dev.skilltally.query.Hits;
import dev.skilltally.query.OrderStatistics;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.RankRule;
import dev.skilltally.query.SkillPay;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Answers questions from the Lucene files of one generation. */
final class LuceneIndex implements PostingIndex {
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SkillTaxonomy taxonomy;
    private final CorpusInfo info;
    private final DuplicatePolicy duplicates;
    private @Nullable ConditionAnswers answers;
    private final Map<List<String>, SkillColumns> columns = new ConcurrentHashMap<>();

    private LuceneIndex(
            Directory directory,
            DirectoryReader reader,
            SkillTaxonomy taxonomy,
            Manifest manifest) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // Sets of postings are kept here already; Lucene's own cache would keep them twice.
        searcher.setQueryCache(null);
        this.taxonomy = taxonomy;
        this.info = manifest.info();
        this.duplicates = manifest.duplicates();
    }

    DirectoryReader reader() {
        return reader;
    }

    /** Made when it is first asked for, since it looks at every document. */
    private synchronized ConditionAnswers answers() {
        if (answers == null) {
            answers = new ConditionAnswers(searcher);
        }
        return answers;
    }

    /** What knows the labels and groups of its skills. */
    SkillTaxonomy taxonomy() {
        return taxonomy;
    }

    /** The postings with a text. */
    Matches matches(Condition.Text text) throws IOException {
        return answers().all(List.of(text));
    }

    static LuceneIndex open(Generation generation, SkillTaxonomy taxonomy) throws IOException {
        return open(generation, hash -> taxonomy);
    }

    /**
     * Opens a generation with its taxonomy.
     *
     * @param taxonomies gives the taxonomy of a hash
     */
    static LuceneIndex open(Generation generation, TaxonomySource taxonomies) throws IOException {
        Directory directory = generation.open();
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            Map<String, String> data = reader.getIndexCommit().getUserData();
            Manifest manifest = Manifest.fromUserData(data, generation.folder().toString());
            SkillTaxonomy taxonomy = taxonomies.read(manifest.taxonomyHash());
            return new LuceneIndex(directory, reader, taxonomy, manifest);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Gives a taxonomy by its hash. */
    @FunctionalInterface
    interface TaxonomySource {
        SkillTaxonomy read(String hash) throws IOException;
    }

    /** Something that reads the index. */
    private interface Answer<T> {
        T get() throws IOException;
    }

    private static <T> T read(Answer<T> answer) {
        try {
            return answer.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CorpusInfo info() {
        return info;
    }

    @Override
    public int count(PostingQuery query) {
        return read(() -> matches(query, null).count());
    }

    private Matches matches(PostingQuery query, @Nullable Dimension except) throws IOException {
        return answers().all(Conditions.of(query, taxonomy, except));
    }

    private Matches paid(PostingQuery query) throws IOException {
        return matches(query.toBuilder().withPay(true).build(), null);
    }

    @Override
    public FacetCounts facet(PostingQuery query, FacetRequest request) {
        return read(
                () -> {
                    Matches matches =
                            matches(query, request.sideways() ? request.dimension() : null);
                    if (!request.under().isEmpty()) {
                        matches = matches.and(under(query, request));
                    }
                    var labels = new FacetLabels(taxonomy, request.dimension());
                    FacetTally tally = FacetTally.of(values(query, request), matches);
                    return new FacetCounter(tally, matches.count(), request, labels::of).count();
                });
    }

    private Matches under(PostingQuery query, FacetRequest request) throws IOException {
        String field = Conditions.field(query, IndexSchema.REGION);
        return answers()
                .all(List.of(new Condition.Values(List.of(field), Set.of(request.under()))));
    }

    private FacetValues values(PostingQuery query, FacetRequest request) throws IOException {
        return switch (request.dimension()) {
            case SKILL -> new GroupedValues(columns(query), List::of);
            case SKILL_GROUP -> new GroupedValues(columns(query), new SkillGroups(taxonomy)::of);
            case ROLE -> keyword(IndexSchema.ROLE);
            case SENIORITY -> keyword(IndexSchema.SENIORITY);
            case COUNTRY, REGION -> keyword(Conditions.field(query, IndexSchema.REGION));
            case WORK_MODE -> keyword(IndexSchema.WORK_MODE);
            case PAY_BAND ->
                    NumberValues.payBands(
                            reader,
                            answers().all(List.of(new Condition.Pay(Conditions.PLAUSIBLE))));
            case COMPANY -> keyword(IndexSchema.COMPANY);
            case SOURCE -> keyword(Conditions.field(query, IndexSchema.SOURCE));
            case LANGUAGE -> keyword(IndexSchema.LANGUAGE);
            case MONTH -> NumberValues.months(reader, Conditions.field(query, IndexSchema.DATE));
        };
    }

    private FacetValues keyword(String field) {
        return new KeywordValues(reader, field);
    }

    private SkillColumns columns(PostingQuery query) {
        List<String> fields = Conditions.skillFields(query.modalities());
        return columns.computeIfAbsent(fields, key -> read(() -> SkillColumns.read(reader, key)));
    }

    @Override
    public Map<String, Integer> skillCounts(PostingQuery query) {
        return read(
                () -> {
                    SkillColumns skills = columns(query);
                    int[] counts = skills.counts(matches(query, null));
                    Map<String, Integer> named = new TreeMap<>();
                    for (int i = 0; i < counts.length; i++) {
                        if (counts[i] > 0) {
                            named.put(skills.skills().get(i), counts[i]);
                        }
                    }
                    return named;
                });
    }

    @Override
    public OrderStatistics pay(PostingQuery query, RankRule ranks) {
        return read(() -> PayWalk.over(reader, paid(query)).all(ranks));
    }

    @Override
    public Map<String, SkillPay> payBySkill(PostingQuery query, RankRule ranks) {
        return read(() -> PayWalk.over(reader, paid(query)).bySkill(columns(query), ranks));
    }

    @Override
    public Hits search(PostingQuery query, HitOrder order, int offset, int size) {
        return read(() -> search(query, matches(query, null), order, offset, size));
    }

    /** A page of the postings that match, which were found already. */
    Hits search(PostingQuery query, Matches matches, HitOrder order, int offset, int size)
            throws IOException {
        var hits = new HitReader(searcher, query, taxonomy);
        return new Hits(
                matches.count(),
                order.isByPay()
                        ? byPay(hits, matches, order, offset, size)
                        : hits.page(matches, order, offset, size));
    }

    @Override
    public void forEach(PostingQuery query, Consumer<AnnotatedPosting> visitor) {
        read(
                () -> {
                    Matches matches = matches(query, null);
                    new StoredPostings(reader).forEach(matches, visitor);
                    return matches;
                });
    }

    /** Those with plausible pay, then the others. */
    private List<Hit> byPay(HitReader reader, Matches matches, HitOrder order, int offset, int size)
            throws IOException {
        Matches plausible = answers().all(List.of(new Condition.Pay(Conditions.PLAUSIBLE)));
        Matches paid = matches.and(plausible);
        int before = paid.count();
        List<Hit> hits = new ArrayList<>(reader.page(paid, order, offset, size));
        int from = Math.max(0, offset - before);
        hits.addAll(
                reader.page(matches.without(plausible), HitOrder.NEWEST, from, size - hits.size()));
        return hits;
    }

    @Override
    public DuplicateClusters clusters(PostingQuery query, int offset, int size) {
        return read(
                () -> {
                    Matches first = matches(query.toBuilder().distinct(true).build(), null);
                    Matches all = answers().all(List.of());
                    return new ClusterReader(reader, all, duplicates).page(first, offset, size);
                });
    }

    @Override
    public Optional<Hit> posting(PostingKey key) {
        return read(() -> new HitReader(searcher, PostingQuery.all(), taxonomy).find(key));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
