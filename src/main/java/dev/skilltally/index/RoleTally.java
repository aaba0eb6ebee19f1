package dev.skilltally.index;

import java.util.List;

/** The rows of each role, which stand side by side. */
record RoleTally(ColumnFile file, RowSet rows) implements FacetTally {
    @Override
    public List<String> names() {
        return file.roles();
    }

    @Override
    public int[] counts() {
        int[] counts = new int[file.roles().size()];
        for (int role = 0; role < counts.length; role++) {
            counts[role] = rows.count(file.roleStart(role), file.roleEnd(role));
        }
        return counts;
    }

    @Override
    public int having(boolean[] wanted) {
        int[] counts = counts();
        int having = 0;
        for (int role = 0; role < counts.length; role++) {
            having += wanted[role] ? counts[role] : 0;
        }
        return having;
    }
}
