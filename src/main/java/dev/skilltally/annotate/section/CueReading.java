package dev.skilltally.annotate.section;

import java.util.Arrays;

/** The phrases found in a text, by position, packed: each a span and the bits of its kinds. */
final class CueReading {
    private int[] starts;
    private int[] ends;
    private int[] values;
    private int size;

    CueReading(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        values = new int[capacity];
    }

    void add(int start, int end, int value) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int value(int index) {
        return values[index];
    }

    boolean is(int index, int kinds) {
        return (values[index] & kinds) != 0;
    }

    /** The first span that starts at an offset or behind it. */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
