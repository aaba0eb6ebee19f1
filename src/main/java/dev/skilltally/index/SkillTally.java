package dev.skilltally.index;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;

/** The skills of rows. */
final class SkillTally implements FacetTally {
    private final ColumnFile file;
    private final RowSet rows;
    private final int[] counts;

    SkillTally(ColumnFile file, RowSet rows) throws IOException {
        this.file = file;
        this.rows = rows;
        this.counts = new int[file.skills().size()];
        rows.visit(file, (part, row, bits) -> count(part, row, bits, counts));
    }

    private static void count(ColumnPart part, int row, long bits, int[] counts) {
        CharBuffer skills = part.skills();
        for (long left = bits; left != 0; left &= left - 1) {
            int at = RowSet.lowest(row, left);
            int end = part.end(at);
            for (int i = part.start(at); i < end; i++) {
                counts[skills.get(i)]++;
            }
        }
    }

    @Override
    public List<String> names() {
        return file.skills();
    }

    @Override
    public int[] counts() {
        return counts;
    }

    @Override
    public int having(boolean[] wanted) throws IOException {
        int[] having = {0};
        rows.visit(
                file,
                (part, row, bits) -> {
                    for (long left = bits; left != 0; left &= left - 1) {
                        int at = RowSet.lowest(row, left);
                        boolean has =
                                SkillTest.hasAny(
                                        part.skills(), part.start(at), part.end(at), wanted);
                        having[0] += has ? 1 : 0;
                    }
                });
        return having[0];
    }
}
