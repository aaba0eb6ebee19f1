package dev.skilltally.index;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Values that follow from a posting's skills: the skills themselves, or the groups that they belong
 * to. A posting counts once for each, whatever the number of its skills there.
 */
final class GroupedValues implements FacetValues {
    private final SkillColumns columns;
    private final List<String> names;

    /** For each skill the numbers of its values. */
    private final int[][] valuesOfSkill;

    /**
     * @param values the values that a skill gives
     */
    GroupedValues(SkillColumns columns, Function<String, Collection<String>> values) {
        this.columns = columns;
        var all = new TreeSet<String>();
        columns.skills().forEach(skill -> all.addAll(values.apply(skill)));
        this.names = List.copyOf(all);
        this.valuesOfSkill =
                columns.skills().stream()
                        .map(skill -> values.apply(skill).stream().mapToInt(this::number).toArray())
                        .toArray(int[][]::new);
    }

    private int number(String name) {
        return Collections.binarySearch(names, name);
    }

    @Override
    public Map<String, Integer> counts(Matches matches) {
        int[] counts = new int[names.size()];
        visit(
                matches,
                values -> {
                    for (int value : values) {
                        counts[value]++;
                    }
                });
        Map<String, Integer> byName = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                byName.put(names.get(i), counts[i]);
            }
        }
        return byName;
    }

    @Override
    public int having(Matches matches, Predicate<String> wanted) {
        boolean[] counted = new boolean[names.size()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = wanted.test(names.get(i));
        }
        int[] having = {0};
        visit(
                matches,
                values -> {
                    if (Arrays.stream(values).anyMatch(value -> counted[value])) {
                        having[0]++;
                    }
                });
        return having[0];
    }

    /** Visits the distinct values of each matching posting. */
    private void visit(Matches matches, Consumer<int[]> visitor) {
        for (int i = 0; i < matches.segments().size(); i++) {
            SkillColumns.Segment segment = columns.segment(i);
            FixedBitSet set = matches.segments().get(i);
            for (int document = SkillColumns.first(set);
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = SkillColumns.next(set, document)) {
                visitor.accept(values(segment, document));
            }
        }
    }

    private int[] values(SkillColumns.Segment segment, int document) {
        var values = new BitSet();
        for (int i = segment.start(document); i < segment.ends()[document]; i++) {
            for (int value : valuesOfSkill[segment.numbers()[i]]) {
                values.set(value);
            }
        }
        return values.stream().toArray();
    }
}
