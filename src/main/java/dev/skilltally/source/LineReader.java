package dev.skilltally.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a stream, ended by a line feed (a carriage return before it is dropped) or by a
 * carriage return alone where the file has no other. A line that is not UTF-8 is taken as
 * Windows-1252, what spreadsheets write. A line longer than the cap is cut there and its rest
 * skipped, so that memory stays bounded.
 */
final class LineReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final int longest;
    private final boolean returnsEndLines;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean cut;
    private long number;

    /**
     * @param longest bytes of a line
     * @param returnsEndLines whether a carriage return alone ends a line
     */
    LineReader(InputStream in, int longest, boolean returnsEndLines) {
        this.in = in;
        this.longest = longest;
        this.returnsEndLines = returnsEndLines;
    }

    /** The next line without its end, or null after the last. */
    @Nullable String next() throws IOException {
        length = 0;
        cut = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int start = at;
            while (at < end && !endsLine(buffer[at])) {
                at++;
            }
            append(start, at);
            if (at < end) {
                at++;
                return line();
            }
        }
        return any ? line() : null;
    }

    /** Number of the line that {@link #next} gave last, from 1. */
    long number() {
        return number;
    }

    /** Whether the line that {@link #next} gave last was longer than the cap. */
    boolean wasCut() {
        return cut;
    }

    private boolean endsLine(byte character) {
        return character == '\n' || (returnsEndLines && character == '\r');
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void append(int from, int to) {
        int taken = Math.min(to - from, longest - length);
        cut |= taken < to - from;
        if (length + taken > line.length) {
            line = Arrays.copyOf(line, Math.max(length + taken, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, taken);
        length += taken;
    }

    private String line() {
        number++;
        int kept = length > 0 && line[length - 1] == '\r' && !cut ? length - 1 : length;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(cut ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line, 0, kept))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(line, 0, kept, WINDOWS);
        }
    }
}
