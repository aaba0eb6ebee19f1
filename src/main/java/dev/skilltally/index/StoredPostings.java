package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/** Reads postings back from their stored fields. For one thread. */
final class StoredPostings {
    private static final Set<String> RAW = Set.of(IndexSchema.RAW);

    private final IndexReader reader;
    private final StoredFields fields;

    StoredPostings(IndexReader reader) throws IOException {
        this.reader = reader;
        fields = reader.storedFields();
    }

    JobPosting raw(int document) throws IOException {
        return PostingCodec.read(reader(fields.document(document, RAW), IndexSchema.RAW));
    }

    AnnotatedPosting annotated(int document) throws IOException {
        Document stored = fields.document(document);
        JobPosting posting = PostingCodec.read(reader(stored, IndexSchema.RAW));
        return FindingsCodec.read(posting, reader(stored, IndexSchema.FINDINGS));
    }

    /** Reads all that match, in the order of their documents. */
    void forEach(Matches matches, Consumer<AnnotatedPosting> visitor) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet segment = matches.segments().get(leaf.ord);
            BitSetIterator documents = new BitSetIterator(segment, segment.length());
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                visitor.accept(annotated(leaf.docBase + document));
            }
        }
    }

    private static ByteReader reader(Document stored, String field) {
        BytesRef bytes = stored.getBinaryValue(field);
        if (bytes == null) {
            throw new IndexException("a posting lacks its stored field " + field);
        }
        return new ByteReader(bytes.bytes, bytes.offset);
    }
}
