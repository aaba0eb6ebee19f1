package dev.skilltally.index;

import static dev.skilltally.index.IndexSchema.ofCluster;
import static dev.skilltally.index.IndexSchema.value;

import dev.skilltally.dedupe.BodyReader;
import dev.skilltally.dedupe.BodySignature;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.dedupe.Fingerprint;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Modality;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.query.PayKind;
import dev.skilltally.query.PostingQuery;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns an annotated posting into the Lucene document of {@link IndexSchema}. Reuses its buffers,
 * so a document must be added before the next one is made; one per thread.
 */
final class DocumentMaker {
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private final Caps caps;
    private final BodyReader bodies;
    private final ByteWriter raw = new ByteWriter();
    private final ByteWriter findings = new ByteWriter();
    private final WordStream words = new WordStream();

    DocumentMaker(Caps caps, DuplicatePolicy policy) {
        this.caps = caps;
        this.bodies = new BodyReader(policy);
    }

    /** The document of a posting that is alone in its cluster until duplicates are looked for. */
    Document single(AnnotatedPosting posting) {
        long fingerprint = writeRaw(posting.posting());
        return document(posting, fingerprint, ClusterView.single(posting, fingerprint));
    }

    /** The document of the representative of a cluster. */
    Document representative(AnnotatedPosting posting, ClusterView view) {
        return document(posting, writeRaw(posting.posting()), view);
    }

    /** The document of a posting whose cluster is what it was. */
    Document again(AnnotatedPosting posting, ClusterView view, boolean distinct) {
        Document document = document(posting, writeRaw(posting.posting()), view);
        document.removeField(IndexSchema.DISTINCT);
        document.add(new NumericDocValuesField(IndexSchema.DISTINCT, distinct ? 1 : 0));
        return document;
    }

    private long writeRaw(JobPosting posting) {
        raw.clear();
        PostingCodec.write(posting, raw);
        return Fingerprint.of(raw.bytes(), raw.length());
    }

    private Document document(AnnotatedPosting posting, long fingerprint, ClusterView view) {
        var document = new Document();
        addKey(posting.posting(), document);
        document.add(new NumericDocValuesField(IndexSchema.FINGERPRINT, fingerprint));
        addStored(posting, document);
        document.add(new Field(IndexSchema.TEXT, words.of(posting.text()), WORDS));
        for (String cut : words.cutWords()) {
            document.add(new StringField(IndexSchema.CUT, cut, Field.Store.NO));
        }
        addFields(posting, document);
        addPay(posting.pay(), document);
        addSkills(posting, document);
        addOwn(posting, document);
        addView(view, document);
        addSignature(posting, document);
        return document;
    }

    private static void addKey(JobPosting posting, Document document) {
        String key = IndexSchema.key(posting.key().source(), posting.key().id());
        document.add(new StringField(IndexSchema.KEY, key, Field.Store.NO));
        document.add(new SortedDocValuesField(IndexSchema.KEY, new BytesRef(key)));
    }

    private void addStored(AnnotatedPosting posting, Document document) {
        findings.clear();
        FindingsCodec.write(posting, findings);
        document.add(new StoredField(IndexSchema.RAW, raw.bytes(), 0, raw.length()));
        document.add(new StoredField(IndexSchema.FINDINGS, findings.bytes(), 0, findings.length()));
    }

    private void addFields(AnnotatedPosting posting, Document document) {
        String role = posting.role().role() == null ? PostingQuery.UNSTATED : posting.role().role();
        document.add(new StringField(IndexSchema.ROLE, role, Field.Store.NO));
        document.add(new SortedDocValuesField(IndexSchema.ROLE, new BytesRef(role)));
        addKeyword(IndexSchema.SENIORITY, value(posting.seniority().level()), document);
        addKeyword(IndexSchema.WORK_MODE, value(posting.workMode().mode()), document);
        addKeyword(IndexSchema.LANGUAGE, posting.language().language(), document);
        String company = posting.posting().company();
        if (company != null && !company.isBlank()) {
            addKeyword(IndexSchema.COMPANY, company, document);
        }
        document.add(new NumericDocValuesField(IndexSchema.READABLE, posting.readable() ? 1 : 0));
    }

    private void addKeyword(String field, String value, Document document) {
        document.add(new KeywordField(field, caps.cap(value), Field.Store.NO));
    }

    @SuppressWarnings("EnumOrdinal") // The format is raised when the order of constants changes.
    private void addPay(@Nullable PayFinding pay, Document document) {
        PayKind kind = PayKind.of(pay);
        if (pay != null && kind != null) {
            document.add(new NumericDocValuesField(IndexSchema.PAY, pay.annualMidpoint()));
            document.add(new NumericDocValuesField(IndexSchema.PAY_KIND, kind.ordinal()));
            addKeyword(IndexSchema.CURRENCY, pay.currency(), document);
        }
    }

    private void addSkills(AnnotatedPosting posting, Document document) {
        Set<String> counted = new TreeSet<>();
        Map<Modality, Set<String>> skills = new EnumMap<>(Modality.class);
        for (Mention mention : posting.mentions()) {
            skills.computeIfAbsent(mention.modality(), modality -> new TreeSet<>())
                    .addAll(mention.skills());
            if (mention.modality().isCounted()) {
                counted.addAll(mention.skills());
            }
        }
        counted.forEach(skill -> addKeyword(IndexSchema.COUNTED_SKILL, skill, document));
        skills.forEach(
                (modality, named) -> {
                    String field = IndexSchema.skill(modality);
                    named.forEach(skill -> addKeyword(field, skill, document));
                });
    }

    /** What the posting itself says, whatever its cluster. */
    private void addOwn(AnnotatedPosting posting, Document document) {
        JobPosting own = posting.posting();
        for (String path : RegionPath.all(posting.places())) {
            addKeyword(IndexSchema.REGION, path, document);
        }
        addKeyword(IndexSchema.SOURCE, own.key().source(), document);
        if (own.postedAt() != null) {
            long day = own.postedAt().toEpochDay();
            document.add(new NumericDocValuesField(IndexSchema.DATE, day));
        }
        var span = new ActiveSpan();
        span.add(own.postedAt(), own.closedAt());
        for (long turn : span.turns()) {
            document.add(new SortedNumericDocValuesField(IndexSchema.SPAN, turn));
        }
    }

    private void addView(ClusterView view, Document document) {
        document.add(new NumericDocValuesField(IndexSchema.DISTINCT, 1));
        document.add(new NumericDocValuesField(IndexSchema.CLUSTER, view.cluster()));
        document.add(new NumericDocValuesField(IndexSchema.COPIES, view.copies()));
        document.add(new NumericDocValuesField(IndexSchema.VIEW, view.members()));
        view.regions().forEach(path -> addKeyword(ofCluster(IndexSchema.REGION), path, document));
        view.sources().forEach(name -> addKeyword(ofCluster(IndexSchema.SOURCE), name, document));
        if (view.first() != null) {
            document.add(new NumericDocValuesField(ofCluster(IndexSchema.DATE), view.first()));
        }
        for (long turn : view.span()) {
            document.add(new SortedNumericDocValuesField(ofCluster(IndexSchema.SPAN), turn));
        }
    }

    private void addSignature(AnnotatedPosting posting, Document document) {
        Optional<BodySignature> found = bodies.signature(posting);
        if (found.isEmpty()) {
            return;
        }
        BodySignature signature = found.get();
        document.add(new NumericDocValuesField(IndexSchema.EXACT, signature.exact()));
        byte[] sketch = signature.sketch();
        if (sketch.length > 0) {
            document.add(new BinaryDocValuesField(IndexSchema.SKETCH, new BytesRef(sketch)));
        }
    }
}
