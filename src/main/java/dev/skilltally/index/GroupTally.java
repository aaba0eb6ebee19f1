package dev.skilltally.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** The groups of the skills of rows; a row counts once for each, whatever its skills there. */
final class GroupTally implements FacetTally {
    private final ColumnFile file;
    private final RowSet rows;
    private final List<String> names;

    /** The groups of each skill, one bit each. */
    private final long[][] groups;

    /**
     * @param groupsOfSkill the groups that a skill gives
     */
    GroupTally(ColumnFile file, RowSet rows, Function<String, Collection<String>> groupsOfSkill) {
        this.file = file;
        this.rows = rows;
        TreeSet<String> all = new TreeSet<>();
        file.skills().forEach(skill -> all.addAll(groupsOfSkill.apply(skill)));
        names = new ArrayList<>(all);
        groups = new long[file.skills().size()][words()];
        for (int skill = 0; skill < groups.length; skill++) {
            for (String group : groupsOfSkill.apply(file.skills().get(skill))) {
                int number = all.headSet(group).size();
                groups[skill][number / Long.SIZE] |= 1L << number % Long.SIZE;
            }
        }
    }

    private int words() {
        return (names.size() + Long.SIZE - 1) / Long.SIZE;
    }

    /** Takes the groups of a row. */
    @FunctionalInterface
    private interface GroupVisitor {
        void visit(long[] groups);
    }

    private void visit(GroupVisitor visitor) throws IOException {
        long[] found = new long[words()];
        rows.visit(
                file,
                (part, row, bits) -> {
                    for (long left = bits; left != 0; left &= left - 1) {
                        collect(part, RowSet.lowest(row, left), found);
                        visitor.visit(found);
                    }
                });
    }

    private void collect(ColumnPart part, int row, long[] found) {
        for (int word = 0; word < found.length; word++) {
            long all = 0;
            int end = part.end(row);
            for (int i = part.start(row); i < end; i++) {
                all |= groups[part.skills().get(i)][word];
            }
            found[word] = all;
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public int[] counts() throws IOException {
        int[] counts = new int[names.size()];
        visit(
                found -> {
                    for (int word = 0; word < found.length; word++) {
                        for (long left = found[word]; left != 0; left &= left - 1) {
                            counts[word * Long.SIZE + Long.numberOfTrailingZeros(left)]++;
                        }
                    }
                });
        return counts;
    }

    @Override
    public int having(boolean[] wanted) throws IOException {
        long[] bits = new long[words()];
        for (int group = 0; group < wanted.length; group++) {
            bits[group / Long.SIZE] |= wanted[group] ? 1L << group % Long.SIZE : 0;
        }
        int[] having = {0};
        visit(
                found -> {
                    for (int word = 0; word < found.length; word++) {
                        if ((found[word] & bits[word]) != 0) {
                            having[0]++;
                            return;
                        }
                    }
                });
        return having[0];
    }
}
