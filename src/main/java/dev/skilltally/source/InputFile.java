package dev.skilltally.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a file, unpacked where they are gzipped, without a byte order mark, as UTF-8 where
 * they were UTF-16; its beginning can be looked at before it is read. Gzip is told by its first two
 * bytes.
 */
final class InputFile implements AutoCloseable {
    /** Bytes that the format is told by. */
    static final int PEEKED = 1 << 16;

    private final CountingStream counting;
    private final InputStream content;
    private final byte[] beginning;

    InputFile(InputStream raw) throws IOException {
        counting = new CountingStream(raw);
        InputStream buffered = new BufferedInputStream(counting, PEEKED);
        buffered.mark(4);
        byte[] magic = buffered.readNBytes(2);
        buffered.reset();
        boolean gzipped =
                magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        InputStream plain =
                gzipped
                        ? new BufferedInputStream(new GZIPInputStream(buffered, PEEKED), PEEKED)
                        : buffered;
        plain.mark(4);
        byte[] mark = plain.readNBytes(3);
        plain.reset();
        content = withoutMark(plain, mark);
        beginning = content.readNBytes(PEEKED);
    }

    private static InputStream withoutMark(InputStream plain, byte[] mark) throws IOException {
        if (startsWith(mark, 0xef, 0xbb, 0xbf)) {
            plain.skipNBytes(3);
        } else if (startsWith(mark, 0xff, 0xfe)) {
            plain.skipNBytes(2);
            return new BufferedInputStream(new Transcoder(plain, StandardCharsets.UTF_16LE));
        } else if (startsWith(mark, 0xfe, 0xff)) {
            plain.skipNBytes(2);
            return new BufferedInputStream(new Transcoder(plain, StandardCharsets.UTF_16BE));
        }
        return plain;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes of the content, at most {@link #PEEKED}; all of them if it has fewer. */
    byte[] beginning() {
        return beginning.clone();
    }

    /** The whole content, the beginning included; to be asked for once. */
    InputStream content() {
        return new SequenceInputStream(new ByteArrayInputStream(beginning), content);
    }

    /** Bytes taken from the file so far, packed where it is packed. */
    long bytesRead() {
        return counting.count;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static final class CountingStream extends FilterInputStream {
        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** Gives as UTF-8 what is written in another encoding. */
    private static final class Transcoder extends InputStream {
        private final Reader reader;
        private final char[] characters = new char[8192];
        private byte[] bytes = {};
        private int at;

        Transcoder(InputStream in, Charset charset) {
            reader = new InputStreamReader(in, charset);
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0 || !fill()) {
                return length == 0 ? 0 : -1;
            }
            int taken = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, taken);
            at += taken;
            return taken;
        }

        private boolean fill() throws IOException {
            while (at == bytes.length) {
                int read = reader.read(characters, 0, characters.length - 1);
                if (read < 0) {
                    return false;
                }
                if (Character.isHighSurrogate(characters[read - 1])) {
                    int second = reader.read();
                    if (second >= 0) {
                        characters[read++] = (char) second;
                    }
                }
                bytes = new String(characters, 0, read).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
