package dev.skilltally.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The skills of every posting as plain numbers, for counting without Lucene between: 2 bytes a
 * skill and 4 a posting. Skills are numbered from 0 in order of identifier; each stands once in a
 * posting, whatever the number of its mentions and modalities.
 */
final class SkillColumns {
    /** Skills that 16 bits can number. */
    private static final int MOST = 1 << Character.SIZE;

    /**
     * The skills of one segment.
     *
     * @param ends where the skills of each document end; those of the next begin there
     * @param numbers skills of all documents
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed from here to loops of this package only.
    record Segment(int[] ends, char[] numbers) {
        int start(int document) {
            return document == 0 ? 0 : ends[document - 1];
        }
    }

    private final List<String> skills;
    private final List<Segment> segments;

    private SkillColumns(List<String> skills, List<Segment> segments) {
        this.skills = List.copyOf(skills);
        this.segments = List.copyOf(segments);
    }

    /** Reads the skills that stand in any of the fields. */
    static SkillColumns read(IndexReader reader, List<String> fields) throws IOException {
        List<String> skills = names(reader, fields);
        List<Segment> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.add(segment(leaf.reader(), fields, skills));
        }
        return new SkillColumns(skills, segments);
    }

    private static List<String> names(IndexReader reader, List<String> fields) throws IOException {
        var names = new TreeSet<String>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String field : fields) {
                SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
                for (long i = 0; i < values.getValueCount(); i++) {
                    names.add(values.lookupOrd(i).utf8ToString());
                }
            }
        }
        if (names.size() > MOST) {
            throw new IndexException(
                    "the index names "
                            + names.size()
                            + " skills, at most "
                            + MOST
                            + " can be counted");
        }
        return List.copyOf(names);
    }

    private static Segment segment(LeafReader leaf, List<String> fields, List<String> skills)
            throws IOException {
        List<FieldReader> readers = new ArrayList<>();
        for (String field : fields) {
            readers.add(new FieldReader(leaf, field, skills));
        }
        int[] ends = new int[leaf.maxDoc()];
        var numbers = new NumberList();
        for (int document = 0; document < ends.length; document++) {
            int start = numbers.size;
            for (FieldReader reader : readers) {
                reader.read(document, numbers);
            }
            if (readers.size() > 1) {
                numbers.makeDistinct(start);
            }
            ends[document] = numbers.size;
        }
        return new Segment(ends, Arrays.copyOf(numbers.numbers, numbers.size));
    }

    /** One field of a segment, and the numbers of the segment's own ordinals. */
    private static final class FieldReader {
        private final SortedSetDocValues values;
        private final char[] numbers;

        FieldReader(LeafReader leaf, String field, List<String> skills) throws IOException {
            values = DocValues.getSortedSet(leaf, field);
            numbers = new char[(int) values.getValueCount()];
            for (int i = 0; i < numbers.length; i++) {
                String skill = values.lookupOrd(i).utf8ToString();
                numbers[i] = (char) Collections.binarySearch(skills, skill);
            }
        }

        /** Adds the skills of a document. */
        void read(int document, NumberList out) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    out.add(numbers[(int) values.nextOrd()]);
                }
            }
        }
    }

    /** Numbers one after another, in memory that grows. */
    private static final class NumberList {
        private char[] numbers = new char[1024];
        private int size;

        void add(char number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + size / 2);
            }
            numbers[size++] = number;
        }

        /** Sorts what stands behind a place and drops doubles. */
        void makeDistinct(int start) {
            Arrays.sort(numbers, start, size);
            int end = start;
            for (int i = start; i < size; i++) {
                if (i == start || numbers[i] != numbers[i - 1]) {
                    numbers[end++] = numbers[i];
                }
            }
            size = end;
        }
    }

    /** Identifiers of the skills, by number. */
    List<String> skills() {
        return skills;
    }

    Segment segment(int ordinal) {
        return segments.get(ordinal);
    }

    /** Number of matching postings with each skill, by its number. */
    int[] counts(Matches matches) {
        int[] counts = new int[skills.size()];
        for (int i = 0; i < segments.size(); i++) {
            count(segments.get(i), matches.segments().get(i), counts);
        }
        return counts;
    }

    private static void count(Segment segment, FixedBitSet matches, int[] counts) {
        int[] ends = segment.ends();
        char[] numbers = segment.numbers();
        for (int document = first(matches);
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = next(matches, document)) {
            for (int i = segment.start(document); i < ends[document]; i++) {
                counts[numbers[i]]++;
            }
        }
    }

    static int first(FixedBitSet set) {
        return set.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(0);
    }

    static int next(FixedBitSet set, int document) {
        return document + 1 == set.length()
                ? DocIdSetIterator.NO_MORE_DOCS
                : set.nextSetBit(document + 1);
    }
}
