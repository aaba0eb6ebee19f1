package dev.skilltally.benchmark;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Mention;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What ingest is measured against: Lucene with its own analyzer indexing texts and facets that are
 * there already, the raw text stored, nothing sorted, looked up or compared.
 */
final class LuceneAlone {
    private LuceneAlone() {}

    /** Indexes and commits; gives the nanoseconds. */
    static long index(Path folder, Collection<AnnotatedPosting> postings, int threads)
            throws IOException {
        List<AnnotatedPosting> all = new ArrayList<>(postings);
        long start = System.nanoTime();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config());
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            var next = new AtomicInteger();
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> work(writer, all, next)));
            }
            for (Future<?> future : running) {
                future.get();
            }
            writer.commit();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - start;
    }

    /** Indexes and commits in this thread alone; gives the nanoseconds of its processor time. */
    static long indexHere(Path folder, Collection<AnnotatedPosting> postings) throws IOException {
        long start = CpuTime.now();
        IndexWriterConfig config = config().setMergeScheduler(new SerialMergeScheduler());
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config)) {
            for (AnnotatedPosting posting : postings) {
                writer.addDocument(document(posting));
            }
            writer.commit();
        }
        return CpuTime.now() - start;
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(128);
    }

    private static void work(IndexWriter writer, List<AnnotatedPosting> all, AtomicInteger next) {
        try {
            for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                writer.addDocument(document(all.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(AnnotatedPosting posting) {
        var document = new Document();
        document.add(new StringField("key", posting.posting().key().toString(), Field.Store.YES));
        document.add(new TextField("text", posting.text(), Field.Store.NO));
        document.add(new StoredField("title", posting.posting().title()));
        document.add(new StoredField("raw", posting.posting().description()));
        keyword("role", String.valueOf(posting.role().role()), document);
        keyword("seniority", posting.seniority().level().name(), document);
        keyword("mode", posting.workMode().mode().name(), document);
        keyword("lang", posting.language().language(), document);
        keyword("company", String.valueOf(posting.posting().company()), document);
        keyword("source", posting.posting().key().source(), document);
        posting.places().forEach(p -> keyword("region", p.place().country(), document));
        var skills = new TreeSet<String>();
        for (Mention mention : posting.mentions()) {
            skills.addAll(mention.skills());
        }
        skills.forEach(skill -> keyword("skill", skill, document));
        if (posting.pay() != null) {
            document.add(new NumericDocValuesField("pay", posting.pay().annualMidpoint()));
        }
        return document;
    }

    private static void keyword(String field, String value, Document document) {
        document.add(new KeywordField(field, value, Field.Store.NO));
    }
}
