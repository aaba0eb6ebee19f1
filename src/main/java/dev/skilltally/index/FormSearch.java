package dev.skilltally.index;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds the documents of a segment in which all words of a written form stand close together. Finds
 * all in which the matcher may find the form, and some more.
 */
final class FormSearch {
    /**
     * Words that may stand between those of a form: a conjunction and one word more, which may be
     * cut in parts, in "machine and deep learning".
     */
    private static final int BETWEEN = 1 + CutWords.MOST_PARTS;

    private final LeafWords words;
    private final FixedBitSet manyParts;
    private final int size;

    FormSearch(LeafReader leaf, LeafWords words) throws IOException {
        this.words = words;
        this.size = leaf.maxDoc();
        manyParts = new FixedBitSet(size);
        words.addCut(CutWords.MANY_PARTS, manyParts);
    }

    /**
     * Adds the documents in which a form may stand.
     *
     * @param form its words, each with its spellings
     */
    void add(List<Set<String>> form, FixedBitSet to) throws IOException {
        var all = new FixedBitSet(size);
        all.set(0, size);
        for (Set<String> word : form) {
            all.and(words.documents(word));
            if (all.cardinality() == 0) {
                return;
            }
        }
        all.andNot(to);
        if (form.size() > 1) {
            keepClose(form, all);
        }
        to.or(all);
    }

    /** Takes away the documents in which the words stand apart. */
    private void keepClose(List<Set<String>> form, FixedBitSet documents) throws IOException {
        List<Places> places = new ArrayList<>();
        for (Set<String> word : form) {
            var cut = new FixedBitSet(size);
            for (String spelling : word) {
                words.addCut(CutWords.whole(spelling), cut);
            }
            places.add(new Places(words.postings(word, PostingsEnum.POSITIONS), cut));
        }
        DocIdSetIterator each = new BitSetIterator(documents, documents.approximateCardinality());
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (!manyParts.get(doc) && !isClose(places, doc)) {
                documents.clear(doc);
            }
        }
    }

    private static boolean isClose(List<Places> places, int doc) throws IOException {
        for (Places word : places) {
            if (word.cut().get(doc)) {
                // Where it is cut, its place is not known.
                return true;
            }
        }
        int[][] positions = new int[places.size()][];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = places.get(i).positions(doc);
        }
        return isClose(positions, places.size() - 1 + BETWEEN);
    }

    /** Whether one of each of these ascending positions lie within a distance. */
    private static boolean isClose(int[][] positions, int farthest) {
        int[] at = new int[positions.length];
        while (true) {
            int least = 0;
            int greatest = 0;
            for (int word = 0; word < positions.length; word++) {
                if (at[word] == positions[word].length) {
                    return false;
                }
                int position = positions[word][at[word]];
                if (position < positions[least][at[least]]) {
                    least = word;
                }
                if (position > positions[greatest][at[greatest]]) {
                    greatest = word;
                }
            }
            if (positions[greatest][at[greatest]] - positions[least][at[least]] <= farthest) {
                return true;
            }
            at[least]++;
        }
    }

    /**
     * Where a word stands in the documents, asked for in ascending order.
     *
     * @param terms one enumeration for each way of writing it
     * @param cut the documents in which it may be cut
     */
    private record Places(List<PostingsEnum> terms, FixedBitSet cut) {
        int[] positions(int doc) throws IOException {
            int[] found = new int[8];
            int size = 0;
            for (PostingsEnum term : terms) {
                if (term.docID() < doc) {
                    term.advance(doc);
                }
                if (term.docID() == doc) {
                    int frequency = term.freq();
                    found =
                            size + frequency > found.length
                                    ? Arrays.copyOf(found, (size + frequency) * 2)
                                    : found;
                    for (int i = 0; i < frequency; i++) {
                        found[size++] = term.nextPosition();
                    }
                }
            }
            int[] positions = Arrays.copyOf(found, size);
            Arrays.sort(positions);
            return positions;
        }
    }
}
