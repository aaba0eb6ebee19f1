package dev.skilltally.index;

import static dev.skilltally.index.IndexSchema.ofCluster;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads back what documents say of their clusters, so that a posting can be written again. */
final class StoredViews {
    private final List<LeafReaderContext> leaves;

    StoredViews(DirectoryReader reader) {
        leaves = reader.leaves();
    }

    /**
     * What a document says of its cluster.
     *
     * @param view the union over the cluster, as far as the document holds it
     * @param distinct whether its posting is the representative
     */
    record Stored(ClusterView view, boolean distinct) {}

    Stored of(int document) throws IOException {
        LeafReaderContext context = leaves.get(ReaderUtil.subIndex(document, leaves));
        LeafReader leaf = context.reader();
        int doc = document - context.docBase;
        var view =
                new ClusterView(
                        required(leaf, IndexSchema.CLUSTER, doc),
                        (int) required(leaf, IndexSchema.COPIES, doc),
                        required(leaf, IndexSchema.VIEW, doc),
                        values(leaf, ofCluster(IndexSchema.REGION), doc),
                        values(leaf, ofCluster(IndexSchema.SOURCE), doc),
                        number(leaf, ofCluster(IndexSchema.DATE), doc),
                        numbers(leaf, ofCluster(IndexSchema.SPAN), doc));
        return new Stored(view, required(leaf, IndexSchema.DISTINCT, doc) == 1);
    }

    private static long required(LeafReader leaf, String field, int doc) throws IOException {
        Long value = number(leaf, field, doc);
        if (value == null) {
            throw new IndexException("document " + doc + " lacks the field " + field);
        }
        return value;
    }

    private static @Nullable Long number(LeafReader leaf, String field, int doc)
            throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf, field);
        return values.advanceExact(doc) ? values.longValue() : null;
    }

    private static List<Long> numbers(LeafReader leaf, String field, int doc) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf, field);
        List<Long> numbers = new ArrayList<>();
        if (values.advanceExact(doc)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                numbers.add(values.nextValue());
            }
        }
        return numbers;
    }

    private static Set<String> values(LeafReader leaf, String field, int doc) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf, field);
        Set<String> found = new TreeSet<>();
        if (values.advanceExact(doc)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                found.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return found;
    }
}
