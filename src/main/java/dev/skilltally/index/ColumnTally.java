package dev.skilltally.index;

import java.io.IOException;
import java.util.List;

/** The values of one column, counted by the numbers of its dictionary in one pass over the rows. */
final class ColumnTally implements FacetTally {
    private final ColumnView view;

    /** Number of rows by number of the dictionary. */
    private final int[] rows;

    private ColumnTally(ColumnView view, int[] rows) {
        this.view = view;
        this.rows = rows;
    }

    /**
     * @param ofCluster whether representatives count for their clusters
     */
    static ColumnTally count(ColumnFile file, RowSet set, ColumnView view, boolean ofCluster)
            throws IOException {
        int[] rows = new int[view.values().length];
        set.visit(file, new Counter(view.column(), ofCluster, rows));
        return new ColumnTally(view, rows);
    }

    /** One walk over the rows. */
    private static final class Counter implements RowSet.Visitor {
        private static final int SPARSE = 20;

        private final Column column;
        private final boolean ofCluster;
        private final int[] rows;
        private final int[] numbers = new int[RowSet.WORD];
        private ColumnTest.ClusterValues clusters = ColumnTest.ClusterValues.NONE;

        Counter(Column column, boolean ofCluster, int[] rows) {
            this.column = column;
            this.ofCluster = ofCluster;
            this.rows = rows;
        }

        @Override
        public void visit(ColumnPart part, int row, long bits) {
            if (Long.bitCount(bits) < SPARSE) {
                for (long left = bits; left != 0; left &= left - 1) {
                    rows[part.number(column, RowSet.lowest(row, left))]++;
                }
            } else {
                part.copy(column, row, Math.min(RowSet.WORD, part.rows() - row), numbers);
                for (long left = bits; left != 0; left &= left - 1) {
                    rows[numbers[Long.numberOfTrailingZeros(left)]]++;
                }
            }
            if (ofCluster) {
                correct(part, row, bits);
            }
        }

        private void correct(ColumnPart part, int row, long bits) {
            clusters = clusters.of(part, column);
            for (clusters.seek(row); clusters.row() < row + RowSet.WORD; clusters.next()) {
                if ((bits & 1L << (clusters.row() - row)) != 0) {
                    rows[part.number(column, clusters.row())]--;
                    rows[clusters.number()]++;
                }
            }
        }
    }

    @Override
    public List<String> names() {
        return view.names();
    }

    @Override
    public int[] counts() {
        int[] counts = new int[view.names().size()];
        for (int number = 0; number < rows.length; number++) {
            for (int value : view.values()[number]) {
                counts[value] += rows[number];
            }
        }
        return counts;
    }

    @Override
    public int having(boolean[] wanted) {
        int having = 0;
        for (int number = 0; number < rows.length; number++) {
            for (int value : view.values()[number]) {
                if (wanted[value]) {
                    having += rows[number];
                    break;
                }
            }
        }
        return having;
    }
}
