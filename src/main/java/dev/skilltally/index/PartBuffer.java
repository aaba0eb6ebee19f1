package dev.skilltally.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** The rows of a part while they are collected; reused from part to part. */
final class PartBuffer {
    private final int capacity;
    private final int[][] columns;
    private final int[] documents;
    private final int[] ends;
    private final IntList[] clusterRows = new IntList[Column.clusterCount()];
    private final IntList[] clusterNumbers = new IntList[Column.clusterCount()];
    private char[] skills = new char[1024];
    private int size;
    private int rows;

    PartBuffer(int capacity) {
        this.capacity = capacity;
        columns = new int[Column.count()][capacity];
        documents = new int[capacity];
        ends = new int[capacity];
        Arrays.setAll(clusterRows, i -> new IntList());
        Arrays.setAll(clusterNumbers, i -> new IntList());
    }

    boolean isFull() {
        return rows == capacity;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    void number(Column column, int number) {
        columns[column.place()][rows] = number;
    }

    void clusterNumber(Column column, int number) {
        clusterRows[column.clusterPlace()].add(rows);
        clusterNumbers[column.clusterPlace()].add(number);
    }

    void skill(char skill) {
        if (size == skills.length) {
            skills = Arrays.copyOf(skills, size + size / 2);
        }
        skills[size++] = skill;
    }

    /** Ends a row. */
    void end(int document) {
        documents[rows] = document;
        ends[rows] = size;
        rows++;
    }

    /** A part that lies at an offset of the file. */
    record Part(ColumnPart.Layout layout, ByteBuffer bytes) {}

    /** The part of all rows; the next one begins. */
    Part finish(long offset) {
        int[] widths = new int[columns.length];
        Arrays.setAll(widths, i -> width(Arrays.stream(columns[i], 0, rows).max().orElse(0)));
        int[] clusters = Arrays.stream(clusterRows).mapToInt(IntList::size).toArray();
        var plan = new ColumnPart.Layout(offset, 0, rows, size, widths, clusters);
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(plan.bytes()));
        write(bytes.order(ByteOrder.LITTLE_ENDIAN), widths);
        bytes.clear();
        var checksum = new CRC32C();
        checksum.update(bytes.duplicate());
        var layout =
                new ColumnPart.Layout(
                        offset, (int) checksum.getValue(), rows, size, widths, clusters);
        clear();
        return new Part(layout, bytes);
    }

    private static int width(int most) {
        return most < 1 << 8 ? 1 : most < 1 << 16 ? 2 : 4;
    }

    private void write(ByteBuffer bytes, int[] widths) {
        for (int i = 0; i < columns.length; i++) {
            for (int row = 0; row < rows; row++) {
                put(bytes, columns[i][row], widths[i]);
            }
            align(bytes);
        }
        putAll(bytes, documents);
        putAll(bytes, ends);
        for (int i = 0; i < clusterRows.length; i++) {
            putAll(bytes, clusterRows[i]);
            putAll(bytes, clusterNumbers[i]);
        }
        bytes.asCharBuffer().put(skills, 0, size);
    }

    private static void put(ByteBuffer bytes, int number, int width) {
        switch (width) {
            case 1 -> bytes.put((byte) number);
            case 2 -> bytes.putChar((char) number);
            default -> bytes.putInt(number);
        }
    }

    private void putAll(ByteBuffer bytes, int[] values) {
        for (int row = 0; row < rows; row++) {
            bytes.putInt(values[row]);
        }
        align(bytes);
    }

    private static void putAll(ByteBuffer bytes, IntList values) {
        for (int i = 0; i < values.size(); i++) {
            bytes.putInt(values.get(i));
        }
        align(bytes);
    }

    private static void align(ByteBuffer bytes) {
        bytes.position((int) ColumnPart.Layout.aligned(bytes.position()));
    }

    private void clear() {
        for (int i = 0; i < clusterRows.length; i++) {
            clusterRows[i].clear();
            clusterNumbers[i].clear();
        }
        size = 0;
        rows = 0;
    }
}
