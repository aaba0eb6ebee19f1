package dev.skilltally.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The live documents of a segment in the order of the index sort: by role and pay. */
final class RowCursor {
    private static final Comparator<RowCursor> ORDER =
            Comparator.<RowCursor>comparingInt(cursor -> cursor.role)
                    .thenComparingLong(cursor -> cursor.pay)
                    .thenComparingInt(cursor -> cursor.leaf.ord);

    private final LeafReaderContext leaf;
    private final @Nullable Bits live;
    private final SortedDocValues roles;
    private final NumericDocValues pays;
    private final int[] roleNumbers;
    private int document = -1;
    private int role;
    private long pay;

    private RowCursor(LeafReaderContext leaf, List<String> roleNames) throws IOException {
        this.leaf = leaf;
        LeafReader reader = leaf.reader();
        live = reader.getLiveDocs();
        roles = DocValues.getSorted(reader, IndexSchema.ROLE);
        pays = DocValues.getNumeric(reader, IndexSchema.PAY);
        roleNumbers = new int[roles.getValueCount()];
        for (int i = 0; i < roleNumbers.length; i++) {
            roleNumbers[i] = roleNames.indexOf(roles.lookupOrd(i).utf8ToString());
        }
    }

    /** Takes a document of a segment. */
    @FunctionalInterface
    interface Visitor {
        void visit(LeafReaderContext leaf, int document, int role) throws IOException;
    }

    /**
     * Visits the live documents of all segments, merged.
     *
     * @param roleNames all roles in the order of the index sort
     */
    static void visit(List<LeafReaderContext> leaves, List<String> roleNames, Visitor visitor)
            throws IOException {
        List<RowCursor> begun = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            RowCursor cursor = new RowCursor(leaf, roleNames);
            if (cursor.next()) {
                begun.add(cursor);
            }
        }
        PriorityQueue<RowCursor> cursors = new PriorityQueue<>(ORDER);
        cursors.addAll(begun);
        for (RowCursor first = cursors.poll(); first != null; first = cursors.poll()) {
            visitor.visit(first.leaf, first.document, first.role);
            if (first.next()) {
                cursors.add(first);
            }
        }
    }

    private boolean next() throws IOException {
        int end = leaf.reader().maxDoc();
        do {
            document++;
        } while (document < end && live != null && !live.get(document));
        if (document == end) {
            return false;
        }
        if (!roles.advanceExact(document)) {
            throw new IndexException("document " + document + " lacks its role");
        }
        role = roleNumbers[roles.ordValue()];
        pay = pays.advanceExact(document) ? pays.longValue() : Long.MAX_VALUE;
        return true;
    }
}
