package dev.skilltally.index;

import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.annotate.skill.FormChanges;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Finds the postings that an edit of the taxonomy can touch, by the words that {@link FormChanges}
 * names. Finds all of them, and some more; where an edit is not bounded, all postings.
 */
final class TouchedFinder {
    private final DirectoryReader reader;
    private final TaxonomyEdit edit;

    TouchedFinder(DirectoryReader reader, TaxonomyEdit edit) {
        this.reader = reader;
        this.edit = edit;
    }

    /** The documents, in ascending order. */
    int[] documents() throws IOException {
        var found = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet touched = touched(leaf.reader());
            Bits live = leaf.reader().getLiveDocs();
            DocIdSetIterator each = new BitSetIterator(touched, touched.approximateCardinality());
            for (int doc = each.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = each.nextDoc()) {
                if (live == null || live.get(doc)) {
                    found.set(leaf.docBase + doc);
                }
            }
        }
        var each = new BitSetIterator(found, 0);
        int[] documents = new int[found.cardinality()];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = each.nextDoc();
        }
        return documents;
    }

    private FixedBitSet touched(LeafReader leaf) throws IOException {
        var touched = new FixedBitSet(leaf.maxDoc());
        if (!edit.isBounded()) {
            touched.set(0, leaf.maxDoc());
            return touched;
        }
        FormChanges changes = edit.forms();
        var words = new LeafWords(leaf);
        for (String word : changes.words()) {
            words.addCut(CutWords.whole(word), touched);
        }
        for (String opener : changes.openers()) {
            words.addPart(opener, touched);
        }
        addCompanies(leaf, changes.words(), touched);
        var search = new FormSearch(leaf, words);
        for (List<Set<String>> form : changes.forms()) {
            search.add(form, touched);
        }
        return touched;
    }

    /** A tool that has the name of the employer is judged by the words of that name. */
    private static void addCompanies(LeafReader leaf, Set<String> words, FixedBitSet to)
            throws IOException {
        Terms companies = leaf.terms(IndexSchema.COMPANY);
        if (companies == null || words.isEmpty()) {
            return;
        }
        Set<String> whole = Set.copyOf(words.stream().map(CutWords::whole).toList());
        TermsEnum all = companies.iterator();
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            String company = term.utf8ToString();
            Set<String> cut = CutWords.of(company, WordStream.tokens(company));
            if (cut.stream().anyMatch(whole::contains)) {
                to.or(all.postings(null, PostingsEnum.NONE));
            }
        }
    }
}
