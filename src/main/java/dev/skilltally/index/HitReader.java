package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.Hit;
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

    /** By relevance where there is full text, else newest first; ties by key. */
    List<Hit> page(Matches matches, int offset, int size) throws IOException {
        int wanted = (int) Math.min((long) offset + size, matches.count());
        List<Hit> hits = new ArrayList<>();
        if (wanted > offset) {
            ScoreDoc[] found = searcher.search(query(matches), wanted, sort()).scoreDocs;
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

    private Sort sort() {
        if (!query.text().isBlank()) {
            return new Sort(SortField.FIELD_SCORE, BY_KEY);
        }
        String date = Conditions.field(query, IndexSchema.DATE);
        return new Sort(new SortField(date, SortField.Type.LONG, true, Long.MIN_VALUE), BY_KEY);
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
