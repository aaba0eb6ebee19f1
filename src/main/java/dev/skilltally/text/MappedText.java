package dev.skilltally.text;

import java.util.Arrays;

/**
 * A text made from another, with the way back for every offset.
 *
 * @param text the text
 * @param map leads its offsets to those of the source
 */
record MappedText(String text, OffsetMap map) {

    static MappedText unchanged(String text) {
        return new MappedText(text, OffsetMap.IDENTITY);
    }

    /** The same text, with offsets that lead to the source of the text that this was made from. */
    MappedText over(MappedText earlier) {
        if (earlier.map().equals(OffsetMap.IDENTITY)) {
            return this;
        }
        return new MappedText(
                text, map.equals(OffsetMap.IDENTITY) ? earlier.map() : map.after(earlier.map()));
    }

    /** Writes a text piece by piece: copies and replacements of stretches of the source. */
    static final class Builder {
        private final String source;
        private final StringBuilder text;
        private int[] textStarts = new int[32];
        private int[] sourceStarts = new int[32];
        private int[] sourceEnds = new int[32];
        private boolean[] copies = new boolean[32];
        private int size;

        Builder(String source) {
            this.source = source;
            text = new StringBuilder(source.length());
        }

        int length() {
            return text.length();
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        /** Takes over a stretch of the source as it is. */
        void copy(int from, int to) {
            if (from == to) {
                return;
            }
            boolean goesOn =
                    size > 0
                            && copies[size - 1]
                            && sourceEnds[size - 1] == from
                            && sourceStarts[size - 1] + text.length() - textStarts[size - 1]
                                    == from;
            if (goesOn) {
                sourceEnds[size - 1] = to;
            } else {
                segment(from, to, true);
            }
            text.append(source, from, to);
        }

        /** Writes something else for a stretch of the source. */
        void replace(String written, int from, int to) {
            if (!written.isEmpty()) {
                segment(from, to, false);
                text.append(written);
            }
        }

        private void segment(int from, int to, boolean copy) {
            if (size == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, size * 2);
                sourceStarts = Arrays.copyOf(sourceStarts, size * 2);
                sourceEnds = Arrays.copyOf(sourceEnds, size * 2);
                copies = Arrays.copyOf(copies, size * 2);
            }
            textStarts[size] = text.length();
            sourceStarts[size] = from;
            sourceEnds[size] = to;
            copies[size++] = copy;
        }

        MappedText build() {
            return new MappedText(
                    text.toString(),
                    new SegmentMap(
                            Arrays.copyOf(textStarts, size),
                            Arrays.copyOf(sourceStarts, size),
                            Arrays.copyOf(sourceEnds, size),
                            Arrays.copyOf(copies, size),
                            text.length(),
                            source.length()));
        }
    }
}
