package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Set;

/** Reads postings back from their stored fields. For one thread. */
final class StoredPostings {
    private static final Set<String> RAW = Set.of(IndexSchema.RAW);

    private final StoredFields fields;

    StoredPostings(IndexReader reader) throws IOException {
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

    private static ByteReader reader(Document stored, String field) {
        BytesRef bytes = stored.getBinaryValue(field);
        if (bytes == null) {
            throw new IndexException("a posting lacks its stored field " + field);
        }
        return new ByteReader(bytes.bytes, bytes.offset);
    }
}
