package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.Hit;
import dev.skilltally.query.HitOrder;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Orders postings that match and reads a page of them with the passages that show why. */
final class HitReader {
    private static final SortField BY_KEY = new SortField(IndexSchema.KEY, SortField.Type.STRING);

    private final IndexSearcher searcher;
    private final PostingQuery query;
    private final StoredPostings stored;
    private final Passages passages;

    HitReader(IndexSearcher searcher, PostingQuery query, SkillTaxonomy taxonomy)
            throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.stored = new StoredPostings(searcher.getIndexReader());
        this.passages =
                new Passages(query, new SkillGroups(taxonomy).skillsOf(query.skillGroups()));
    }

    /** A page of the postings that match; empty where its size is not positive. */
    List<Hit> page(Matches matches, HitOrder order, int offset, int size) throws IOException {
        int wanted = (int) Math.min((long) offset + size, matches.count());
        List<Hit> hits = new ArrayList<>();
        if (wanted > offset) {
            ScoreDoc[] found = searcher.search(query(matches), wanted, sort(order)).scoreDocs;
            for (int i = offset; i < found.length; i++) {
                hits.add(hit(found[i].doc));
            }
        }
        return hits;
    }

    private Query query(Matches matches) {
        if (query.text().isBlank()) {
            return new MatchesQuery(matches);
        }
        return new BooleanQuery.Builder()
                .add(TextSearch.query(query.text()), BooleanClause.Occur.MUST)
                .add(new MatchesQuery(matches), BooleanClause.Occur.FILTER)
                .build();
    }

    private Sort sort(HitOrder order) {
        return switch (order) {
            case BEST ->
                    query.text().isBlank() ? byDate(true) : new Sort(SortField.FIELD_SCORE, BY_KEY);
            case NEWEST -> byDate(true);
            case OLDEST -> byDate(false);
            case HIGHEST_PAY -> byNumber(IndexSchema.PAY, true);
            case LOWEST_PAY -> byNumber(IndexSchema.PAY, false);
        };
    }

    private Sort byDate(boolean newestFirst) {
        return byNumber(Conditions.field(query, IndexSchema.DATE), newestFirst);
    }

    /** Postings without the number come last. */
    private static Sort byNumber(String field, boolean largestFirst) {
        long missing = largestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
        return new Sort(new SortField(field, SortField.Type.LONG, largestFirst, missing), BY_KEY);
    }

    private Hit hit(int document) throws IOException {
        AnnotatedPosting posting = stored.annotated(document);
        return new Hit(posting, copies(document), passages.of(posting));
    }

    private int copies(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues copies = DocValues.getNumeric(leaf.reader(), IndexSchema.COPIES);
        return copies.advanceExact(document - leaf.docBase) ? (int) copies.longValue() : 1;
    }

    Optional<Hit> find(PostingKey key) throws IOException {
        String term = IndexSchema.key(key.source(), key.id());
        ScoreDoc[] found =
                searcher.search(new TermQuery(new Term(IndexSchema.KEY, term)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(hit(found[0].doc));
    }
}
