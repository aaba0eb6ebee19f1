package dev.skilltally.index;

import dev.skilltally.dedupe.BodySignatures;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The signatures of the postings of an index; the number of a posting is that of its document. */
final class StoredSignatures implements BodySignatures {
    private final IndexReader reader;

    StoredSignatures(IndexReader reader) {
        this.reader = reader;
    }

    @Override
    public int size() {
        return reader.maxDoc();
    }

    @Override
    public void forEachExact(ExactVisitor visitor) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                NumericDocValues values = DocValues.getNumeric(leaf.reader(), IndexSchema.EXACT);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = values.nextDoc();
                        doc != NumericDocValues.NO_MORE_DOCS;
                        doc = values.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        visitor.visit(leaf.docBase + doc, values.longValue());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forEachSketch(int[] postings, SketchVisitor visitor) {
        try {
            int next = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                int end = leaf.docBase + leaf.reader().maxDoc();
                BinaryDocValues values = DocValues.getBinary(leaf.reader(), IndexSchema.SKETCH);
                for (; next < postings.length && postings[next] < end; next++) {
                    if (values.advanceExact(postings[next] - leaf.docBase)) {
                        BytesRef sketch = values.binaryValue();
                        visitor.visit(postings[next], sketch.bytes, sketch.offset);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
