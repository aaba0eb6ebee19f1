package dev.skilltally.index;

/**
 * The lists of numbers that the numbers of a column stand for, and the names that some of these
 * numbers stand for.
 */
final class Dictionary {
    private final String[] names;
    private final int[] starts;
    private final long[] values;

    private Dictionary(String[] names, int[] starts, long[] values) {
        this.names = names;
        this.starts = starts;
        this.values = values;
    }

    /** Reads what a {@link DictionaryBuilder} wrote. */
    static Dictionary read(ByteReader reader) {
        String[] names = new String[reader.readInt()];
        for (int i = 0; i < names.length; i++) {
            names[i] = reader.readString();
        }
        int[] starts = new int[reader.readInt() + 1];
        long[] values = new long[reader.readInt()];
        for (int number = 0; number + 1 < starts.length; number++) {
            int end = starts[number] + reader.readInt();
            for (int i = starts[number]; i < end; i++) {
                values[i] = reader.readLong();
            }
            starts[number + 1] = end;
        }
        return new Dictionary(names, starts, values);
    }

    /** Number of lists. */
    int size() {
        return starts.length - 1;
    }

    int names() {
        return names.length;
    }

    String name(int number) {
        return names[number];
    }

    /** Length of a list. */
    int length(int number) {
        return starts[number + 1] - starts[number];
    }

    long value(int number, int place) {
        return values[starts[number] + place];
    }

    /** A value that is the number of a name. */
    int nameNumber(int number, int place) {
        return (int) value(number, place);
    }
}
