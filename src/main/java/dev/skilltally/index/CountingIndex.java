package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.CorpusInfo;
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

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers from the column file of a generation, and from Lucene what that can't tell: hits, and
 * questions on other modalities than the counted ones.
 */
final class CountingIndex implements PostingIndex {
    private final LuceneIndex lucene;
    private final ColumnStore store;

    private CountingIndex(LuceneIndex lucene, ColumnStore store) {
        this.lucene = lucene;
        this.store = store;
    }

    static CountingIndex open(Generation generation, SkillTaxonomy taxonomy) throws IOException {
        return of(generation, LuceneIndex.open(generation, taxonomy));
    }

    /** Opens a generation with the taxonomy that it was built with. */
    static CountingIndex open(Generation generation) throws IOException {
        return of(generation, LuceneIndex.open(generation, generation::readTaxonomy));
    }

    private static CountingIndex of(Generation generation, LuceneIndex lucene) {
        var store =
                new ColumnStore(generation, lucene.reader(), lucene.taxonomy(), lucene::matches);
        return new CountingIndex(lucene, store);
    }

    SkillTaxonomy taxonomy() {
        return lucene.taxonomy();
    }

    /** Something that the columns answer; null where they can't. */
    @FunctionalInterface
    private interface ColumnAnswer<T> {
        @Nullable T get(ColumnAnswers columns) throws IOException;
    }

    /** Asks the columns; if they are damaged, those that are made anew; else Lucene. */
    private <T> T answer(ColumnAnswer<T> fast, Function<PostingIndex, T> slow) {
        try {
            ColumnAnswers columns = store.answers();
            while (columns != null) {
                try {
                    T answer = fast.get(columns);
                    return answer == null ? slow.apply(lucene) : answer;
                } catch (ColumnFile.DamagedException e) {
                    columns = store.replace(columns, e);
                }
            }
            return slow.apply(lucene);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CorpusInfo info() {
        return lucene.info();
    }

    @Override
    public int count(PostingQuery query) {
        return answer(columns -> columns.count(query), index -> index.count(query));
    }

    @Override
    public FacetCounts facet(PostingQuery query, FacetRequest request) {
        return answer(
                columns -> columns.facet(query, request), index -> index.facet(query, request));
    }

    @Override
    public Map<String, Integer> skillCounts(PostingQuery query) {
        return answer(columns -> columns.skillCounts(query), index -> index.skillCounts(query));
    }

    @Override
    public OrderStatistics pay(PostingQuery query, RankRule ranks) {
        return answer(columns -> columns.pay(query, ranks), index -> index.pay(query, ranks));
    }

    @Override
    public Map<String, SkillPay> payBySkill(PostingQuery query, RankRule ranks) {
        return answer(
                columns -> columns.payBySkill(query, ranks),
                index -> index.payBySkill(query, ranks));
    }

    @Override
    public Hits search(PostingQuery query, HitOrder order, int offset, int size) {
        return answer(
                columns -> {
                    Matches matches = columns.matches(query, lucene.reader());
                    return matches == null
                            ? null
                            : lucene.search(query, matches, order, offset, size);
                },
                index -> index.search(query, order, offset, size));
    }

    @Override
    public void forEach(PostingQuery query, Consumer<AnnotatedPosting> visitor) {
        lucene.forEach(query, visitor);
    }

    @Override
    public DuplicateClusters clusters(PostingQuery query, int offset, int size) {
        return lucene.clusters(query, offset, size);
    }

    @Override
    public Optional<Hit> posting(PostingKey key) {
        return lucene.posting(key);
    }

    @Override
    public void close() throws IOException {
        store.close();
        lucene.close();
    }
}
