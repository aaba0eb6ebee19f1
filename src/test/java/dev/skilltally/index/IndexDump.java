package dev.skilltally.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that an index holds of each posting: stored, counted and indexed, by its key. */
final class IndexDump {
    private final Map<String, Map<String, String>> postings = new TreeMap<>();

    private IndexDump() {}

    static Map<String, Map<String, String>> of(IndexFolder folder) throws IOException {
        var dump = new IndexDump();
        try (Directory directory = folder.require().open();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                dump.add(leaf.reader());
            }
        }
        return dump.postings;
    }

    private void add(LeafReader leaf) throws IOException {
        List<Map<String, String>> facts = new ArrayList<>();
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            facts.add(new TreeMap<>());
        }
        for (FieldInfo field : leaf.getFieldInfos()) {
            if (field.getDocValuesType() != DocValuesType.NONE) {
                for (int doc = 0; doc < leaf.maxDoc(); doc++) {
                    facts.get(doc)
                            .merge(
                                    "counted " + field.name,
                                    value(leaf, field, doc),
                                    String::concat);
                }
            }
            if (field.getIndexOptions() != IndexOptions.NONE) {
                addTerms(leaf, field, facts);
            }
        }
        SortedDocValues keys = leaf.getSortedDocValues(IndexSchema.KEY);
        Bits live = leaf.getLiveDocs();
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                var stored = leaf.storedFields().document(doc);
                for (var field : stored) {
                    facts.get(doc).put("stored " + field.name(), hex(field.binaryValue()));
                }
                keys.advanceExact(doc);
                facts.get(doc).values().removeIf(String::isEmpty);
                postings.put(keys.lookupOrd(keys.ordValue()).utf8ToString(), facts.get(doc));
            }
        }
    }

    private static void addTerms(LeafReader leaf, FieldInfo field, List<Map<String, String>> facts)
            throws IOException {
        Terms words = leaf.terms(field.name);
        if (words == null) {
            // All postings of the segment that had the field are gone.
            return;
        }
        TermsEnum terms = words.iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            PostingsEnum documents = terms.postings(null, PostingsEnum.POSITIONS);
            for (int doc = documents.nextDoc();
                    doc != PostingsEnum.NO_MORE_DOCS;
                    doc = documents.nextDoc()) {
                var text = new StringBuilder(term.utf8ToString()).append('@');
                for (int i = 0; i < documents.freq(); i++) {
                    text.append(documents.nextPosition()).append(' ');
                }
                facts.get(doc).merge("indexed " + field.name, text.toString(), String::concat);
            }
        }
    }

    private static String value(LeafReader leaf, FieldInfo field, int doc) throws IOException {
        var text = new StringBuilder();
        switch (field.getDocValuesType()) {
            case NUMERIC -> {
                var values = DocValues.getNumeric(leaf, field.name);
                text.append(values.advanceExact(doc) ? values.longValue() : "");
            }
            case SORTED -> {
                SortedDocValues values = DocValues.getSorted(leaf, field.name);
                text.append(
                        values.advanceExact(doc) ? hex(values.lookupOrd(values.ordValue())) : "");
            }
            case BINARY -> {
                var values = DocValues.getBinary(leaf, field.name);
                text.append(values.advanceExact(doc) ? hex(values.binaryValue()) : "");
            }
            case SORTED_NUMERIC -> {
                SortedNumericDocValues values = DocValues.getSortedNumeric(leaf, field.name);
                for (int i = values.advanceExact(doc) ? values.docValueCount() : 0; i > 0; i--) {
                    text.append(values.nextValue()).append(' ');
                }
            }
            case SORTED_SET -> {
                SortedSetDocValues values = DocValues.getSortedSet(leaf, field.name);
                for (int i = values.advanceExact(doc) ? values.docValueCount() : 0; i > 0; i--) {
                    text.append(hex(values.lookupOrd(values.nextOrd()))).append(' ');
                }
            }
            case NONE -> throw new IllegalStateException(field.name);
        }
        return text.toString();
    }

    private static String hex(BytesRef bytes) {
        return bytes.toString();
    }
}
