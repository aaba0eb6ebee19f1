package dev.skilltally.index;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;

/**
 * Whether the values of a column hold, decided once for each list of its dictionary.
 *
 * <p>For one walk over the rows, ascending.
 */
final class ColumnTest implements RowSet.Filter {
    /** Fewer rows than this of a word are looked at one by one. */
    private static final int SPARSE = 10;

    private final Column column;
    private final boolean ofCluster;
    private final boolean[] holds;
    private final int[] numbers = new int[RowSet.WORD];
    private ClusterValues clusters = ClusterValues.NONE;

    /**
     * @param ofCluster whether representatives are asked for their clusters
     * @param holds by number of the dictionary
     */
    ColumnTest(Column column, boolean ofCluster, boolean[] holds) {
        this.column = column;
        this.ofCluster = ofCluster;
        this.holds = holds;
    }

    @Override
    public long keep(ColumnPart part, int row, long bits) {
        long kept = Long.bitCount(bits) < SPARSE ? few(part, row, bits) : all(part, row, bits);
        if (!ofCluster) {
            return kept;
        }
        clusters = clusters.of(part, column);
        for (clusters.seek(row); clusters.row() < row + RowSet.WORD; clusters.next()) {
            long bit = 1L << (clusters.row() - row);
            kept = holds[clusters.number()] ? kept | bit : kept & ~bit;
        }
        return kept & bits;
    }

    private long few(ColumnPart part, int row, long bits) {
        long kept = 0;
        for (long left = bits; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            kept |= holds[part.number(column, row + place)] ? 1L << place : 0;
        }
        return kept;
    }

    private long all(ColumnPart part, int row, long bits) {
        int count = Math.min(RowSet.WORD, part.rows() - row);
        part.copy(column, row, count, numbers);
        long kept = 0;
        for (int i = 0; i < count; i++) {
            kept |= holds[numbers[i]] ? 1L << i : 0;
        }
        return kept & bits;
    }

    /** The rows of a part whose cluster has another value than they, ascending. */
    static final class ClusterValues {
        static final ClusterValues NONE = new ClusterValues(null, null, null);

        private final @Nullable ColumnPart part;
        private final IntBuffer rows;
        private final IntBuffer numbers;
        private int place;

        private ClusterValues(
                @Nullable ColumnPart part, @Nullable IntBuffer rows, @Nullable IntBuffer numbers) {
            this.part = part;
            this.rows = rows == null ? IntBuffer.allocate(0) : rows;
            this.numbers = numbers == null ? IntBuffer.allocate(0) : numbers;
        }

        /** Those of a part: these, or others. */
        ClusterValues of(ColumnPart wanted, Column column) {
            return part == wanted
                    ? this
                    : new ClusterValues(
                            wanted, wanted.clusterRows(column), wanted.clusterNumbers(column));
        }

        /** Moves on to the first row that is not before one. */
        void seek(int row) {
            while (row() < row) {
                place++;
            }
        }

        void next() {
            place++;
        }

        int row() {
            return place < rows.limit() ? rows.get(place) : Integer.MAX_VALUE;
        }

        int number() {
            return numbers.get(place);
        }
    }
}
