package dev.skilltally.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;

/**
 * Some rows of the column file, mapped: bytes that no heap holds. Rows are counted from 0 within
 * the part.
 */
final class ColumnPart {
    /**
     * Where a part lies and how it is laid out: the columns, the documents, where the skills of
     * each row end, the clusters' own values, the skills; each begins at a multiple of 8 bytes.
     *
     * @param offset first byte in the file
     * @param checksum CRC-32C of its bytes
     * @param rows number of rows
     * @param skills number of skills of all rows
     * @param widths bytes a number of each column: 1, 2 or 4
     * @param clusters number of rows with another value for the cluster, for each column that has
     *     one
     */
    @SuppressWarnings("ArrayRecordComponent") // Read here only.
    record Layout(long offset, int checksum, int rows, int skills, int[] widths, int[] clusters) {
        private static final int ALIGNMENT = 8;

        long bytes() {
            long bytes = 2 * aligned((long) rows * Integer.BYTES);
            for (int width : widths) {
                bytes += aligned((long) rows * width);
            }
            for (int size : clusters) {
                bytes += 2 * aligned((long) size * Integer.BYTES);
            }
            return bytes + aligned((long) skills * Character.BYTES);
        }

        static long aligned(long bytes) {
            return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        }
    }

    private final Layout layout;
    private final ByteBuffer[] columns;
    private final IntBuffer documents;
    private final IntBuffer ends;
    private final IntBuffer[] clusterRows;
    private final IntBuffer[] clusterNumbers;
    private final CharBuffer skills;

    /**
     * @param bytes all of the part
     */
    ColumnPart(ByteBuffer bytes, Layout layout) {
        this.layout = layout;
        ByteBuffer rest = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        columns = new ByteBuffer[layout.widths().length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = next(rest, layout.rows() * layout.widths()[i]);
        }
        documents = next(rest, layout.rows() * Integer.BYTES).asIntBuffer();
        ends = next(rest, layout.rows() * Integer.BYTES).asIntBuffer();
        clusterRows = new IntBuffer[layout.clusters().length];
        clusterNumbers = new IntBuffer[layout.clusters().length];
        for (int i = 0; i < clusterRows.length; i++) {
            int length = layout.clusters()[i] * Integer.BYTES;
            clusterRows[i] = next(rest, length).asIntBuffer();
            clusterNumbers[i] = next(rest, length).asIntBuffer();
        }
        skills = next(rest, layout.skills() * Character.BYTES).asCharBuffer();
    }

    private static ByteBuffer next(ByteBuffer rest, int length) {
        ByteBuffer next = rest.slice(rest.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        rest.position(rest.position() + (int) Layout.aligned(length));
        return next;
    }

    int rows() {
        return layout.rows();
    }

    int document(int row) {
        return documents.get(row);
    }

    /** Where the skills of a row begin. */
    int start(int row) {
        return row == 0 ? 0 : ends.get(row - 1);
    }

    int end(int row) {
        return ends.get(row);
    }

    CharBuffer skills() {
        return skills;
    }

    int number(Column column, int row) {
        ByteBuffer numbers = columns[column.place()];
        return switch (layout.widths()[column.place()]) {
            case 1 -> numbers.get(row) & 0xFF;
            case 2 -> numbers.getChar(2 * row);
            default -> numbers.getInt(4 * row);
        };
    }

    /** Copies the numbers of some rows of a column. */
    void copy(Column column, int from, int count, int[] into) {
        ByteBuffer numbers = columns[column.place()];
        switch (layout.widths()[column.place()]) {
            case 1 -> {
                for (int i = 0; i < count; i++) {
                    into[i] = numbers.get(from + i) & 0xFF;
                }
            }
            case 2 -> {
                for (int i = 0; i < count; i++) {
                    into[i] = numbers.getChar(2 * (from + i));
                }
            }
            default -> {
                for (int i = 0; i < count; i++) {
                    into[i] = numbers.getInt(4 * (from + i));
                }
            }
        }
    }

    /** Rows whose cluster has another value than they, ascending. */
    IntBuffer clusterRows(Column column) {
        return clusterRows[column.clusterPlace()];
    }

    /** The numbers of these values. */
    IntBuffer clusterNumbers(Column column) {
        return clusterNumbers[column.clusterPlace()];
    }
}
