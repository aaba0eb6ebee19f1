package dev.skilltally.index;

import dev.skilltally.query.Dimension;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.CRC32C;

/**
 * The counted skills and the fields of all live postings as plain numbers, memory-mapped beside the
 * Lucene files that they are made from: 2 bytes a skill, about 20 a posting. Rows are postings by
 * role and pay. The file carries the commit that it was made of and a checksum of each part, which
 * is held against the part when that is first read. Safe for use by several threads.
 */
final class ColumnFile implements Closeable {
    /**
     * Rows of a part, as a power of 2: what is mapped and checked at once, 16 MB at 20 skills a
     * posting.
     */
    static final int PART_BITS = 18;

    /** Skills that 16 bits can number. */
    static final int MOST_SKILLS = 1 << Character.SIZE;

    /** Ends every column file of this version. */
    static final long MAGIC = 0x736B_636F_6C00_0001L;

    /** Offset, length and checksum of the header, and the magic number. */
    static final int TRAILER = 24;

    private final FileChannel channel;
    private final String commit;
    private final int partBits;
    private final List<String> skills;
    private final List<String> roles;
    private final int[] roleEnds;
    private final List<ColumnPart.Layout> layouts = new ArrayList<>();
    private final AtomicReferenceArray<@Nullable ColumnPart> parts;
    private final byte[] header;
    private final int[] dictionaryStarts = new int[Column.count()];
    private final AtomicReferenceArray<@Nullable Dictionary> dictionaries =
            new AtomicReferenceArray<>(Column.count());
    private final Map<Dimension, ColumnView> views = new ConcurrentHashMap<>();
    private volatile int @Nullable [] payRanks;

    private ColumnFile(FileChannel channel, byte[] header) {
        this.channel = channel;
        this.header = header;
        var reader = new ByteReader(header, 0);
        commit = reader.readString();
        partBits = reader.readInt();
        skills = names(reader);
        roles = names(reader);
        roleEnds = new int[roles.size()];
        for (int i = 0; i < roleEnds.length; i++) {
            roleEnds[i] = reader.readInt();
        }
        for (int i = reader.readInt(); i > 0; i--) {
            layouts.add(layout(reader));
        }
        parts = new AtomicReferenceArray<>(layouts.size());
        for (int i = 0; i < dictionaryStarts.length; i++) {
            int length = reader.readInt();
            dictionaryStarts[i] = reader.position();
            reader.skip(length);
        }
    }

    /** Thrown where the bytes are not those that were written. */
    static final class DamagedException extends RuntimeException {
        DamagedException(String message) {
            super(message);
        }
    }

    /** Names the commit that a reader reads. */
    static String commit(DirectoryReader reader) {
        byte[] id = ((StandardDirectoryReader) reader).getSegmentInfos().getId();
        return StringHelper.idToString(id);
    }

    /**
     * Opens a file.
     *
     * @throws DamagedException if it is not a whole column file of this version
     */
    static ColumnFile open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new ColumnFile(channel, header(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static byte[] header(FileChannel channel) throws IOException {
        long end = channel.size() - TRAILER;
        if (end < 0) {
            throw new DamagedException("is cut off");
        }
        ByteBuffer trailer = read(channel, end, TRAILER);
        long start = trailer.getLong();
        int length = trailer.getInt();
        int checksum = trailer.getInt();
        if (trailer.getLong() != MAGIC || start < 0 || start + length != end) {
            throw new DamagedException("is cut off or of another version");
        }
        ByteBuffer header = read(channel, start, length);
        requireSame(checksum, header.duplicate());
        byte[] bytes = new byte[length];
        header.get(bytes);
        return bytes;
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new DamagedException("is cut off");
            }
        }
        return bytes.flip();
    }

    private static void requireSame(int checksum, ByteBuffer bytes) {
        var found = new CRC32C();
        found.update(bytes);
        if ((int) found.getValue() != checksum) {
            throw new DamagedException("is damaged");
        }
    }

    private static List<String> names(ByteReader reader) {
        List<String> names = new ArrayList<>();
        for (int i = reader.readInt(); i > 0; i--) {
            names.add(reader.readString());
        }
        return names;
    }

    private static ColumnPart.Layout layout(ByteReader reader) {
        long offset = reader.readLong();
        int checksum = reader.readInt();
        int rows = reader.readInt();
        int skills = reader.readInt();
        int[] widths = new int[Column.count()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = reader.readInt();
        }
        int[] clusters = new int[Column.clusterCount()];
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] = reader.readInt();
        }
        return new ColumnPart.Layout(offset, checksum, rows, skills, widths, clusters);
    }

    boolean isOf(DirectoryReader reader) {
        return commit.equals(commit(reader));
    }

    /** Identifiers of the skills, by number. */
    List<String> skills() {
        return skills;
    }

    /** Identifiers of the roles, in the order of their rows. */
    List<String> roles() {
        return roles;
    }

    /** First row of a role. */
    int roleStart(int role) {
        return role == 0 ? 0 : roleEnds[role - 1];
    }

    /** The row behind the last one of a role. */
    int roleEnd(int role) {
        return roleEnds[role];
    }

    /** Number of rows. */
    int rows() {
        return roleEnds.length == 0 ? 0 : roleEnds[roleEnds.length - 1];
    }

    /** Number of the part that holds a row. */
    int partOf(int row) {
        return row >>> partBits;
    }

    /** Place of a row in its part. */
    int placeInPart(int row) {
        return row & (1 << partBits) - 1;
    }

    /** The row behind the last one that a part can hold. */
    long partEnd(int number) {
        return (number + 1L) << partBits;
    }

    Dictionary dictionary(Column column) {
        int place = column.place();
        Dictionary known = dictionaries.get(place);
        if (known == null) {
            known = Dictionary.read(new ByteReader(header, dictionaryStarts[place]));
            dictionaries.set(place, known);
        }
        return known;
    }

    /** What the numbers of a column mean in a dimension; kept. */
    ColumnView view(Dimension dimension) {
        return views.computeIfAbsent(dimension, each -> ColumnView.of(this, each));
    }

    /** The place of each pay among all of them by amount; kept. */
    int[] payRanks() {
        int[] known = payRanks;
        if (known == null) {
            known = ColumnPay.ranks(dictionary(Column.PAY));
            payRanks = known;
        }
        return known;
    }

    /**
     * A part.
     *
     * @throws DamagedException if its bytes are not those that were written
     */
    ColumnPart part(int number) throws IOException {
        ColumnPart known = parts.get(number);
        if (known == null) {
            ColumnPart.Layout layout = layouts.get(number);
            if (channel.size() < layout.offset() + layout.bytes()) {
                throw new DamagedException("is cut off");
            }
            ByteBuffer bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, layout.offset(), layout.bytes());
            requireSame(layout.checksum(), bytes.duplicate());
            known = new ColumnPart(bytes, layout);
            parts.set(number, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
