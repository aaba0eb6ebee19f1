package dev.skilltally.benchmark;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What any program on Lucene has to do: open the index, count, and read the first five postings.
 */
public final class BareStart {
    private BareStart() {}

    /**
     * @param arguments the folder of the Lucene index
     */
    public static void main(String[] arguments) throws IOException {
        try (FSDirectory directory = FSDirectory.open(Path.of(arguments[0]));
                IndexReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            TopDocs top = searcher.search(MatchAllDocsQuery.INSTANCE, 5);
            System.out.println(top.totalHits);
            for (var hit : top.scoreDocs) {
                System.out.println(searcher.storedFields().document(hit.doc));
            }
        }
    }
}
