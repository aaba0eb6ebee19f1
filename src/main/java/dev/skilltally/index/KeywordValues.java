package dev.skilltally.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The values of a keyword field, counted by ordinals segment by segment. */
final class KeywordValues implements FacetValues {
    private final IndexReader reader;
    private final String field;

    KeywordValues(IndexReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    private SortedSetDocValues values(LeafReader leaf) throws IOException {
        return field.equals(IndexSchema.ROLE)
                ? DocValues.singleton(DocValues.getSorted(leaf, field))
                : DocValues.getSortedSet(leaf, field);
    }

    @Override
    public Map<String, Integer> counts(Matches matches) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = values(leaf.reader());
            int[] byOrdinal = new int[(int) values.getValueCount()];
            FixedBitSet segment = matches.segments().get(leaf.ord);
            for (int document = SkillColumns.first(segment);
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = SkillColumns.next(segment, document)) {
                if (values.advanceExact(document)) {
                    for (int i = values.docValueCount(); i > 0; i--) {
                        byOrdinal[(int) values.nextOrd()]++;
                    }
                }
            }
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    String value = values.lookupOrd(ordinal).utf8ToString();
                    counts.merge(value, byOrdinal[ordinal], Integer::sum);
                }
            }
        }
        return counts;
    }

    @Override
    public int having(Matches matches, Predicate<String> wanted) throws IOException {
        int having = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = values(leaf.reader());
            boolean[] counted = new boolean[(int) values.getValueCount()];
            for (int ordinal = 0; ordinal < counted.length; ordinal++) {
                counted[ordinal] = wanted.test(values.lookupOrd(ordinal).utf8ToString());
            }
            FixedBitSet segment = matches.segments().get(leaf.ord);
            for (int document = SkillColumns.first(segment);
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = SkillColumns.next(segment, document)) {
                having += values.advanceExact(document) && hasAny(values, counted) ? 1 : 0;
            }
        }
        return having;
    }

    private static boolean hasAny(SortedSetDocValues values, boolean[] counted) throws IOException {
        for (int i = values.docValueCount(); i > 0; i--) {
            if (counted[(int) values.nextOrd()]) {
                return true;
            }
        }
        return false;
    }
}
