package dev.skilltally.text;

import java.util.Arrays;

/**
 * A map of stretches: each was copied from the source, character for character, or stands for a
 * stretch of it as a whole.
 */
final class SegmentMap implements OffsetMap {
    private final int[] textStarts;
    private final int[] sourceStarts;
    private final int[] sourceEnds;
    private final boolean[] copies;
    private final int textLength;
    private final int sourceLength;

    SegmentMap(
            int[] textStarts,
            int[] sourceStarts,
            int[] sourceEnds,
            boolean[] copies,
            int textLength,
            int sourceLength) {
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
        this.copies = copies;
        this.textLength = textLength;
        this.sourceLength = sourceLength;
    }

    @Override
    public int start(int offset) {
        if (offset >= textLength) {
            return sourceLength;
        }
        int segment = segment(offset);
        return copies[segment]
                ? sourceStarts[segment] + offset - textStarts[segment]
                : sourceStarts[segment];
    }

    @Override
    public int end(int offset) {
        if (offset <= 0) {
            return 0;
        }
        int segment = segment(offset - 1);
        return copies[segment]
                ? sourceStarts[segment] + offset - textStarts[segment]
                : sourceEnds[segment];
    }

    private int segment(int offset) {
        int found = Arrays.binarySearch(textStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
