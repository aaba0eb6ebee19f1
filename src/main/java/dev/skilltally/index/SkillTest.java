package dev.skilltally.index;

import java.nio.CharBuffer;

/**
 * Whether a row has any of some skills.
 *
 * @param wanted by number of the skill
 * @param none whether rows are wanted that have none of them
 * @param lacking whether rows without any skill count as having one
 */
@SuppressWarnings("ArrayRecordComponent") // Read here only.
record SkillTest(boolean[] wanted, boolean none, boolean lacking) implements RowSet.Filter {
    @Override
    public long keep(ColumnPart part, int row, long bits) {
        long kept = 0;
        for (long left = bits; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            kept |= holds(part, row + place) == none ? 0 : 1L << place;
        }
        return kept;
    }

    private boolean holds(ColumnPart part, int row) {
        int start = part.start(row);
        int end = part.end(row);
        return start == end ? lacking : hasAny(part.skills(), start, end, wanted);
    }

    /** Whether any of the skills between two places is wanted. */
    static boolean hasAny(CharBuffer skills, int start, int end, boolean[] wanted) {
        for (int i = start; i < end; i++) {
            if (wanted[skills.get(i)]) {
                return true;
            }
        }
        return false;
    }
}
