package dev.skilltally.index;

import dev.skilltally.text.Tokens;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Full text: words, all of which must occur, and "phrases", whose words stand side by side. */
final class TextSearch {
    private TextSearch() {}

    /**
     * The sequences of indexed words that a text must have: one for each word and each phrase. What
     * the tokenizer cuts ({@code CI/CD}) is a sequence, so symbols need no quoting.
     */
    static List<List<String>> sequences(String words) {
        List<List<String>> sequences = new ArrayList<>();
        String[] parts = words.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean quoted = i % 2 == 1;
            for (String part : quoted ? new String[] {parts[i]} : parts[i].strip().split("\\s+")) {
                List<String> sequence = sequence(part);
                if (!sequence.isEmpty()) {
                    sequences.add(sequence);
                }
            }
        }
        return sequences;
    }

    private static List<String> sequence(String part) {
        Tokens tokens = WordStream.tokens(part);
        List<String> sequence = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            sequence.add(WordStream.word(part, tokens, i));
        }
        return sequence;
    }

    static Query query(String words) {
        var all = new BooleanQuery.Builder();
        for (List<String> sequence : sequences(words)) {
            all.add(query(sequence), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    private static Query query(List<String> sequence) {
        if (sequence.size() == 1) {
            return word(sequence.get(0));
        }
        var phrase = new PhraseQuery.Builder();
        sequence.forEach(word -> phrase.add(new Term(IndexSchema.TEXT, word)));
        return phrase.build();
    }

    /** A word, also where the tokenizer cut it by a guess: JavaScript for "javascript". */
    private static Query word(String word) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexSchema.TEXT, word)), BooleanClause.Occur.SHOULD)
                .add(
                        new TermQuery(new Term(IndexSchema.CUT, CutWords.whole(word))),
                        BooleanClause.Occur.SHOULD)
                .build();
    }

    static FixedBitSet matches(IndexSearcher searcher, LeafReaderContext leaf, String words)
            throws IOException {
        Weight weight =
                searcher.createWeight(
                        searcher.rewrite(query(words)), ScoreMode.COMPLETE_NO_SCORES, 1);
        var found = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
            found.or(scorer.iterator());
        }
        return found;
    }
}
