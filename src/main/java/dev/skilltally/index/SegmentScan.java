package dev.skilltally.index;

import dev.skilltally.query.PayKind;
import dev.skilltally.query.PostingQuery;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.function.LongPredicate;

/** Finds the documents of a segment for which a condition holds. */
final class SegmentScan {
    private SegmentScan() {}

    static FixedBitSet values(LeafReader leaf, Condition.Values condition) throws IOException {
        var found = new FixedBitSet(leaf.maxDoc());
        for (String field : condition.fields()) {
            addValues(leaf, field, condition, found);
        }
        if (condition.values().contains(PostingQuery.UNSTATED)) {
            addUnstated(leaf, condition, found);
        }
        return found;
    }

    private static void addValues(
            LeafReader leaf, String field, Condition.Values condition, FixedBitSet found)
            throws IOException {
        Terms terms = leaf.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum at = terms.iterator();
        for (String value : condition.values()) {
            if (at.seekExact(new BytesRef(value))) {
                found.or(at.postings(null, PostingsEnum.NONE));
            }
        }
    }

    private static void addUnstated(LeafReader leaf, Condition.Values condition, FixedBitSet found)
            throws IOException {
        var stated = new FixedBitSet(leaf.maxDoc());
        for (String field : condition.fields()) {
            DocIdSetIterator having =
                    field.equals(IndexSchema.ROLE)
                            ? DocValues.getSorted(leaf, field)
                            : DocValues.getSortedSet(leaf, field);
            stated.or(having);
        }
        stated.flip(0, stated.length());
        found.or(stated);
    }

    static FixedBitSet range(LeafReader leaf, Condition.Range range) throws IOException {
        return numbers(leaf, range.field(), value -> value >= range.from() && value < range.to());
    }

    @SuppressWarnings("EnumOrdinal") // The format is raised when the order of constants changes.
    static FixedBitSet pay(LeafReader leaf, Condition.Pay pay) throws IOException {
        long kinds = 0;
        for (PayKind kind : pay.kinds()) {
            kinds |= 1L << kind.ordinal();
        }
        long wanted = kinds;
        return numbers(leaf, IndexSchema.PAY_KIND, kind -> (wanted & 1L << kind) != 0);
    }

    private static FixedBitSet numbers(LeafReader leaf, String field, LongPredicate holds)
            throws IOException {
        var found = new FixedBitSet(leaf.maxDoc());
        NumericDocValues values = DocValues.getNumeric(leaf, field);
        for (int document = values.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = values.nextDoc()) {
            if (holds.test(values.longValue())) {
                found.set(document);
            }
        }
        return found;
    }

    static FixedBitSet active(LeafReader leaf, Condition.Active active) throws IOException {
        var found = new FixedBitSet(leaf.maxDoc());
        SortedNumericDocValues turns = DocValues.getSortedNumeric(leaf, active.field());
        for (int document = turns.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = turns.nextDoc()) {
            int before = 0;
            for (int i = 0; i < turns.docValueCount() && turns.nextValue() <= active.day(); i++) {
                before++;
            }
            if (before % 2 == 1) {
                found.set(document);
            }
        }
        return found;
    }
}
