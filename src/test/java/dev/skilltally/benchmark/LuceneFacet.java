package dev.skilltally.benchmark;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Skill counts by lucene-facet as its own examples do it, on one segment. */
final class LuceneFacet implements Engine, AutoCloseable {
    private static final String SKILL = "skill";

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;

    LuceneFacet(Path folder) throws IOException {
        reader = DirectoryReader.open(new MMapDirectory(folder));
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader, config());
    }

    private static FacetsConfig config() {
        var config = new FacetsConfig();
        config.setMultiValued(SKILL, true);
        return config;
    }

    /**
     * @param sorted whether documents are sorted by role
     */
    static void write(Market market, Path folder, boolean sorted) throws IOException {
        var config = new IndexWriterConfig();
        if (sorted) {
            config.setIndexSort(new Sort(new SortField("order", SortField.Type.STRING)));
        }
        FacetsConfig facets = config();
        try (Directory directory = new MMapDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (int row = 0; row < market.size; row++) {
                writer.addDocument(facets.build(document(market, row)));
            }
            writer.forceMerge(1);
        }
    }

    private static Document document(Market market, int row) {
        var document = new Document();
        String role = MarketPostings.role(market.role[row]);
        document.add(new KeywordField("role", role, Field.Store.NO));
        document.add(new SortedDocValuesField("order", new BytesRef(role)));
        document.add(new LongField("seniority", market.seniority[row], Field.Store.NO));
        document.add(new LongField("country", market.country(row), Field.Store.NO));
        document.add(new LongField("mode", market.mode[row], Field.Store.NO));
        document.add(new LongField("posted", market.posted[row], Field.Store.NO));
        document.add(new LongField("closed", market.closed[row], Field.Store.NO));
        document.add(new LongField("distinct", market.distinct[row] ? 1 : 0, Field.Store.NO));
        document.add(new LongField("readable", market.readable[row] ? 1 : 0, Field.Store.NO));
        for (int i = market.start(row); i < market.ends[row]; i++) {
            String skill = MarketPostings.skill(market.skills[i]);
            document.add(new SortedSetDocValuesFacetField(SKILL, skill));
        }
        return document;
    }

    @Override
    public boolean knows(Ask ask) {
        return ask instanceof Ask.SkillCounts;
    }

    @Override
    public Object answer(Ask ask) {
        try {
            FacetsCollector collector =
                    searcher.search(query(ask.question()), new FacetsCollectorManager());
            return new SortedSetDocValuesFacetCounts(state, collector).getAllChildren(SKILL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(Question question) {
        var query = new BooleanQuery.Builder();
        filter(query, LongField.newExactQuery("distinct", 1));
        filter(query, LongField.newRangeQuery("posted", 0, Question.DAY));
        filter(query, LongField.newRangeQuery("closed", Question.DAY + 1, Market.NEVER));
        if (question.readable()) {
            filter(query, LongField.newExactQuery("readable", 1));
        }
        if (question.role() >= 0) {
            String role = MarketPostings.role(question.role());
            filter(query, KeywordField.newExactQuery("role", role));
        }
        filter(query, "seniority", question.seniority());
        filter(query, "country", question.country());
        filter(query, "mode", question.mode());
        return query.build();
    }

    private static void filter(BooleanQuery.Builder query, String field, int value) {
        if (value >= 0) {
            filter(query, LongField.newExactQuery(field, value));
        }
    }

    private static void filter(BooleanQuery.Builder query, Query condition) {
        query.add(condition, BooleanClause.Occur.FILTER);
    }

    @Override
    public Map<String, Long> readable(Ask ask, Object answer) {
        Map<String, Long> readable = new TreeMap<>();
        for (LabelAndValue skill : ((FacetResult) answer).labelValues) {
            readable.put(skill.label, skill.value.longValue());
        }
        return readable;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
