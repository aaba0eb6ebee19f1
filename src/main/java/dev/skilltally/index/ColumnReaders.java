package dev.skilltally.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of one segment from its doc values, document by document, ascending. */
final class ColumnReaders {
    /** Adds what a document says to the list of its column. */
    @FunctionalInterface
    private interface ListReader {
        void read(int document) throws IOException;
    }

    private final LeafReader leaf;
    private final Map<Column, DictionaryBuilder> dictionaries;
    private final Map<Column, ListReader> own = new EnumMap<>(Column.class);
    private final List<Column> clusterColumns = new ArrayList<>();
    private final List<ListReader> clusters = new ArrayList<>();
    private final NumericDocValues distinct;
    private final SortedSetDocValues skills;
    private final char[] skillNumbers;

    ColumnReaders(
            LeafReader leaf, Map<Column, DictionaryBuilder> dictionaries, List<String> skillNames)
            throws IOException {
        this.leaf = leaf;
        this.dictionaries = dictionaries;
        own.put(Column.FLAGS, flags());
        addNames(Column.SENIORITY, IndexSchema.SENIORITY);
        addNames(Column.WORK_MODE, IndexSchema.WORK_MODE);
        addNames(Column.COMPANY, IndexSchema.COMPANY);
        addNames(Column.LANGUAGE, IndexSchema.LANGUAGE);
        own.put(Column.PAY, pay());
        addNames(Column.REGION, IndexSchema.REGION);
        addNames(Column.SOURCE, IndexSchema.SOURCE);
        own.put(Column.LIFE, life(IndexSchema.DATE, IndexSchema.SPAN));
        addCluster(Column.REGION, names(Column.REGION, ofCluster(IndexSchema.REGION)));
        addCluster(Column.SOURCE, names(Column.SOURCE, ofCluster(IndexSchema.SOURCE)));
        addCluster(Column.LIFE, life(ofCluster(IndexSchema.DATE), ofCluster(IndexSchema.SPAN)));
        distinct = DocValues.getNumeric(leaf, IndexSchema.DISTINCT);
        skills = DocValues.getSortedSet(leaf, IndexSchema.COUNTED_SKILL);
        skillNumbers = new char[(int) skills.getValueCount()];
        for (int i = 0; i < skillNumbers.length; i++) {
            String skill = skills.lookupOrd(i).utf8ToString();
            skillNumbers[i] = (char) Collections.binarySearch(skillNames, skill);
        }
    }

    private static String ofCluster(String field) {
        return IndexSchema.ofCluster(field);
    }

    private DictionaryBuilder dictionary(Column column) {
        return dictionaries.computeIfAbsent(column, each -> new DictionaryBuilder());
    }

    private void addNames(Column column, String field) throws IOException {
        own.put(column, names(column, field));
    }

    private void addCluster(Column column, ListReader reader) {
        clusterColumns.add(column);
        clusters.add(reader);
    }

    private ListReader flags() throws IOException {
        NumericDocValues stands = DocValues.getNumeric(leaf, IndexSchema.DISTINCT);
        NumericDocValues readable = DocValues.getNumeric(leaf, IndexSchema.READABLE);
        DictionaryBuilder dictionary = dictionary(Column.FLAGS);
        return document -> {
            dictionary.add(stands.advanceExact(document) ? stands.longValue() : 0);
            dictionary.add(readable.advanceExact(document) ? readable.longValue() : 0);
        };
    }

    private ListReader names(Column column, String field) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf, field);
        DictionaryBuilder dictionary = dictionary(column);
        int[] known = new int[(int) values.getValueCount()];
        Arrays.fill(known, -1);
        return document -> {
            if (values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    int ordinal = (int) values.nextOrd();
                    if (known[ordinal] < 0) {
                        known[ordinal] = dictionary.name(values.lookupOrd(ordinal).utf8ToString());
                    }
                    dictionary.add(known[ordinal]);
                }
            }
        };
    }

    private ListReader pay() throws IOException {
        NumericDocValues amounts = DocValues.getNumeric(leaf, IndexSchema.PAY);
        NumericDocValues kinds = DocValues.getNumeric(leaf, IndexSchema.PAY_KIND);
        ListReader currency = names(Column.PAY, IndexSchema.CURRENCY);
        DictionaryBuilder dictionary = dictionary(Column.PAY);
        return document -> {
            if (amounts.advanceExact(document) && kinds.advanceExact(document)) {
                dictionary.add(amounts.longValue());
                dictionary.add(kinds.longValue());
                currency.read(document);
            }
        };
    }

    private ListReader life(String date, String span) throws IOException {
        NumericDocValues dates = DocValues.getNumeric(leaf, date);
        SortedNumericDocValues turns = DocValues.getSortedNumeric(leaf, span);
        DictionaryBuilder dictionary = dictionary(Column.LIFE);
        return document -> {
            dictionary.add(dates.advanceExact(document) ? dates.longValue() : Column.UNDATED);
            if (turns.advanceExact(document)) {
                for (int i = turns.docValueCount(); i > 0; i--) {
                    dictionary.add(turns.nextValue());
                }
            }
        };
    }

    /** Adds the row of a document. */
    void read(int document, PartBuffer part, int number) throws IOException {
        int[] numbers = new int[Column.count()];
        for (Map.Entry<Column, ListReader> column : own.entrySet()) {
            column.getValue().read(document);
            numbers[column.getKey().place()] = dictionary(column.getKey()).number();
            part.number(column.getKey(), numbers[column.getKey().place()]);
        }
        if (distinct.advanceExact(document) && distinct.longValue() == 1) {
            readCluster(document, part, numbers);
        }
        if (skills.advanceExact(document)) {
            for (int i = skills.docValueCount(); i > 0; i--) {
                part.skill(skillNumbers[(int) skills.nextOrd()]);
            }
        }
        part.end(number);
    }

    private void readCluster(int document, PartBuffer part, int[] numbers) throws IOException {
        for (int i = 0; i < clusters.size(); i++) {
            clusters.get(i).read(document);
            Column column = clusterColumns.get(i);
            int number = dictionary(column).number();
            if (number != numbers[column.place()]) {
                part.clusterNumber(column, number);
            }
        }
    }
}
