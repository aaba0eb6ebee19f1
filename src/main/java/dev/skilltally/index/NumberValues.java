package dev.skilltally.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Values made from a number of a posting: its month, or its pay band. At most one a posting. */
final class NumberValues implements FacetValues {
    /** Width of a pay band, in whole units of the currency. */
    static final long BAND = 25_000;

    /** Makes the value of a document; null where it has none. */
    @FunctionalInterface
    interface ValueReader {
        @Nullable String value(int document) throws IOException;
    }

    /** Makes the reader of a segment. */
    @FunctionalInterface
    interface SegmentReader {
        ValueReader open(LeafReaderContext leaf) throws IOException;
    }

    private final IndexReader reader;
    private final SegmentReader segments;

    private NumberValues(IndexReader reader, SegmentReader segments) {
        this.reader = reader;
        this.segments = segments;
    }

    /** Months such as {@code 2025-06} of a field of days. */
    static NumberValues months(IndexReader reader, String field) {
        return new NumberValues(
                reader,
                leaf -> {
                    NumericDocValues days = DocValues.getNumeric(leaf.reader(), field);
                    return document ->
                            days.advanceExact(document)
                                    ? LocalDate.ofEpochDay(days.longValue())
                                            .toString()
                                            .substring(0, 7)
                                    : null;
                });
    }

    /** Bands such as {@code USD/100000} (up to 124,999) of the plausible pay. */
    static NumberValues payBands(IndexReader reader, Matches plausible) {
        return new NumberValues(
                reader,
                leaf -> {
                    NumericDocValues pay = DocValues.getNumeric(leaf.reader(), IndexSchema.PAY);
                    SortedSetDocValues currency =
                            DocValues.getSortedSet(leaf.reader(), IndexSchema.CURRENCY);
                    FixedBitSet counted = plausible.segments().get(leaf.ord);
                    return document -> {
                        if (!counted.get(document)
                                || !pay.advanceExact(document)
                                || !currency.advanceExact(document)) {
                            return null;
                        }
                        String code = currency.lookupOrd(currency.nextOrd()).utf8ToString();
                        return band(code, pay.longValue());
                    };
                });
    }

    /** The band of an amount. */
    static String band(String currency, long amount) {
        return currency + "/" + Math.floorDiv(amount, BAND) * BAND;
    }

    @Override
    public Map<String, Integer> counts(Matches matches) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            ValueReader values = segments.open(leaf);
            FixedBitSet segment = matches.segments().get(leaf.ord);
            for (int document = SkillColumns.first(segment);
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = SkillColumns.next(segment, document)) {
                String value = values.value(document);
                if (value != null) {
                    counts.merge(value, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    @Override
    public int having(Matches matches, Predicate<String> wanted) throws IOException {
        int having = 0;
        for (Map.Entry<String, Integer> count : counts(matches).entrySet()) {
            having += wanted.test(count.getKey()) ? count.getValue() : 0;
        }
        return having;
    }
}
