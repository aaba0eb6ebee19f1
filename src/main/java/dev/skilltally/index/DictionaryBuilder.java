package dev.skilltally.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers lists of numbers, and names, in the order in which they first come. */
final class DictionaryBuilder {
    /** A list that is looked up or kept. */
    private static final class Key {
        private long[] values = new long[8];
        private int size;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Arrays.equals(values, 0, size, that.values, 0, that.size);
        }

        @Override
        public int hashCode() {
            long hash = size;
            for (int i = 0; i < size; i++) {
                hash = (hash ^ values[i]) * 0x9E3779B97F4A7C15L;
            }
            return (int) (hash >>> 32);
        }

        Key copy() {
            Key copy = new Key();
            copy.values = Arrays.copyOf(values, size);
            copy.size = size;
            return copy;
        }
    }

    private final Map<String, Integer> names = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Key> lists = new ArrayList<>();
    private final Key next = new Key();

    /** The number of a name. */
    int name(String name) {
        Integer known = names.putIfAbsent(name, inOrder.size());
        if (known != null) {
            return known;
        }
        inOrder.add(name);
        return inOrder.size() - 1;
    }

    /** Adds to the list that is asked for next. */
    void add(long value) {
        if (next.size == next.values.length) {
            next.values = Arrays.copyOf(next.values, 2 * next.size);
        }
        next.values[next.size++] = value;
    }

    /** The number of the list added last; the next one begins. */
    int number() {
        Integer known = numbers.get(next);
        if (known == null) {
            known = lists.size();
            Key kept = next.copy();
            lists.add(kept);
            numbers.put(kept, known);
        }
        next.size = 0;
        return known;
    }

    void write(ByteWriter writer) {
        writer.writeInt(inOrder.size());
        inOrder.forEach(writer::writeString);
        writer.writeInt(lists.size());
        writer.writeInt(lists.stream().mapToInt(list -> list.size).sum());
        for (Key list : lists) {
            writer.writeInt(list.size);
            for (int i = 0; i < list.size; i++) {
                writer.writeLong(list.values[i]);
            }
        }
    }
}
