package dev.skilltally.index;

import dev.skilltally.query.OrderStatistics;
import dev.skilltally.query.RankRule;
import dev.skilltally.query.SkillPay;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exact order statistics of pay. The postings are put in the order of their pay, which the index
 * sort has mostly done; then one pass counts the postings of each skill, and a second one takes the
 * values at the ranks that follow from the counts, without collecting anything per skill.
 */
final class PayWalk {
    /** Bits for the number of a document, so that pay and document fit one long. */
    private static final int DOCUMENT_BITS = 28;

    private static final long DOCUMENT_MASK = (1L << DOCUMENT_BITS) - 1;

    /** Pay above this (34 billion a year) is taken for this. */
    private static final long MOST = (1L << (Long.SIZE - 1 - DOCUMENT_BITS)) - 1;

    private final IndexReader reader;

    /** Pay in the upper bits, document in the lower, ascending. */
    private final long[] order;

    private PayWalk(IndexReader reader, long[] order) {
        this.reader = reader;
        this.order = order;
    }

    /** Puts the matching postings in the order of their pay; those without pay are left out. */
    static PayWalk over(IndexReader reader, Matches matches) throws IOException {
        if (reader.maxDoc() > DOCUMENT_MASK) {
            throw new IndexException("an index of more than " + DOCUMENT_MASK + " postings");
        }
        long[] order = new long[matches.count()];
        int size = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues pay = DocValues.getNumeric(leaf.reader(), IndexSchema.PAY);
            FixedBitSet segment = matches.segments().get(leaf.ord);
            for (int document = SkillColumns.first(segment);
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = SkillColumns.next(segment, document)) {
                if (pay.advanceExact(document)) {
                    long amount = Math.clamp(pay.longValue(), 0, MOST);
                    order[size++] = amount << DOCUMENT_BITS | (leaf.docBase + document);
                }
            }
        }
        long[] found = Arrays.copyOf(order, size);
        Arrays.sort(found);
        return new PayWalk(reader, found);
    }

    private long pay(int place) {
        return order[place] >>> DOCUMENT_BITS;
    }

    /** The order statistics of all of them. */
    OrderStatistics all(RankRule rule) {
        List<Long> values = new ArrayList<>();
        if (order.length > 0) {
            for (int rank : rule.ranks(order.length)) {
                values.add(pay(rank - 1));
            }
        }
        return new OrderStatistics(order.length, values);
    }

    /** The order statistics of those with and those without each skill that occurs. */
    Map<String, SkillPay> bySkill(SkillColumns columns, RankRule rule) {
        int[] counts = new int[columns.skills().size()];
        walk(columns, (skill, place) -> counts[skill]++);
        RankPicker[] pickers = new RankPicker[counts.length];
        for (int skill = 0; skill < counts.length; skill++) {
            if (counts[skill] > 0) {
                pickers[skill] = new RankPicker(counts[skill], order.length, rule);
            }
        }
        int[] visited = new int[counts.length];
        walk(columns, (skill, place) -> pickers[skill].visit(place, visited[skill]++));
        Map<String, SkillPay> pay = new TreeMap<>();
        for (int skill = 0; skill < counts.length; skill++) {
            if (counts[skill] > 0) {
                RankPicker picker = pickers[skill];
                picker.finish(counts[skill]);
                String id = columns.skills().get(skill);
                pay.put(id, new SkillPay(id, values(picker.with()), values(picker.without())));
            }
        }
        return pay;
    }

    private OrderStatistics values(RankPicker.Places places) {
        List<Long> values = new ArrayList<>();
        for (int place : places.places()) {
            values.add(pay(place));
        }
        return new OrderStatistics(places.size(), values);
    }

    /** Takes a skill of the posting at a place of the pay order. */
    @FunctionalInterface
    private interface SkillVisitor {
        void visit(int skill, int place);
    }

    private void walk(SkillColumns columns, SkillVisitor visitor) {
        List<LeafReaderContext> leaves = reader.leaves();
        int[] bases = leaves.stream().mapToInt(leaf -> leaf.docBase).toArray();
        for (int place = 0; place < order.length; place++) {
            int number = (int) (order[place] & DOCUMENT_MASK);
            int leaf = leafOf(bases, number);
            SkillColumns.Segment segment = columns.segment(leaf);
            int document = number - bases[leaf];
            int end = segment.ends()[document];
            for (int i = segment.start(document); i < end; i++) {
                visitor.visit(segment.numbers()[i], place);
            }
        }
    }

    private static int leafOf(int[] bases, int document) {
        if (bases.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(bases, document);
        return found >= 0 ? found : -found - 2;
    }
}
