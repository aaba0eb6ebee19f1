package dev.skilltally.index;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the words of forms stand in the documents of a segment, as the matcher reads them: in any
 * of their spellings, with digits behind them, as {@code C ++}, and where they are cut.
 */
final class LeafWords {
    /** Sets of documents that are kept; one of a million documents is 125 KB. */
    private static final int KEPT = 200;

    private final LeafReader leaf;
    private final Map<Set<String>, FixedBitSet> documents =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Set<String>, FixedBitSet> eldest) {
                    return size() > KEPT;
                }
            };

    LeafWords(LeafReader leaf) {
        this.leaf = leaf;
    }

    /** The documents in which a word may stand. */
    FixedBitSet documents(Set<String> spellings) throws IOException {
        FixedBitSet known = documents.get(spellings);
        if (known == null) {
            known = new FixedBitSet(leaf.maxDoc());
            for (PostingsEnum postings : postings(spellings, PostingsEnum.NONE)) {
                known.or(postings);
            }
            for (String spelling : spellings) {
                addCut(CutWords.whole(spelling), known);
                if (spelling.length() > WordStream.LONGEST) {
                    known.set(0, known.length());
                }
            }
            documents.put(spellings, known);
        }
        return known;
    }

    /** Where a word stands uncut, or is a part of a cut one: one enumeration for each term. */
    List<PostingsEnum> postings(Set<String> spellings, int flags) throws IOException {
        List<PostingsEnum> found = new ArrayList<>();
        Terms terms = leaf.terms(IndexSchema.TEXT);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (String spelling : spellings) {
                for (BytesRef term : terms(spelling, all)) {
                    if (all.seekExact(term)) {
                        found.add(all.postings(null, flags));
                    }
                }
            }
        }
        return found;
    }

    /** Adds the documents that have a term among their cut words. */
    void addCut(String term, FixedBitSet to) throws IOException {
        PostingsEnum postings =
                leaf.postings(
                        new org.apache.lucene.index.Term(IndexSchema.CUT, term), PostingsEnum.NONE);
        if (postings != null) {
            to.or(postings);
        }
    }

    /** Adds the documents in which a word is a part of a cut word, digits behind it or not. */
    void addPart(String word, FixedBitSet to) throws IOException {
        Terms terms = leaf.terms(IndexSchema.CUT);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef term : terms(word, all)) {
                if (all.seekExact(term)) {
                    DocIdSetIterator postings = all.postings(null, PostingsEnum.NONE);
                    to.or(postings);
                }
            }
        }
    }

    private static List<BytesRef> terms(String word, TermsEnum all) throws IOException {
        List<BytesRef> terms = new ArrayList<>();
        terms.add(new BytesRef(word));
        if (word.length() > 1 && (word.endsWith("+") || word.endsWith("#"))) {
            // "C ++" and "C #" are one word.
            terms.add(new BytesRef(word.charAt(0) + " " + word.substring(1)));
        }
        addVersioned(word, "0", ":", all, terms);
        addVersioned(word, "\u0660", null, all, terms);
        return terms;
    }

    /** Adds the terms that are a word with digits behind it, the first of them in a range. */
    private static void addVersioned(
            String word,
            String from,
            @org.jspecify.annotations.Nullable String to,
            TermsEnum all,
            List<BytesRef> terms)
            throws IOException {
        BytesRef end = to == null ? null : new BytesRef(word + to);
        BytesRef prefix = new BytesRef(word);
        TermsEnum.SeekStatus status = all.seekCeil(new BytesRef(word + from));
        BytesRef term = status == TermsEnum.SeekStatus.END ? null : all.term();
        while (term != null
                && org.apache.lucene.util.StringHelper.startsWith(term, prefix)
                && (end == null || term.compareTo(end) < 0)) {
            String rest = term.utf8ToString().substring(word.length());
            if (rest.chars().allMatch(Character::isDigit)) {
                terms.add(BytesRef.deepCopyOf(term));
            }
            term = all.next();
        }
    }
}
