package dev.skilltally.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * Writes the column file of an index: all live postings by role and pay, whatever the segments. The
 * heap holds one part at a time and the dictionaries.
 */
final class ColumnWriter {
    private final DirectoryReader reader;
    private final List<String> skills;
    private final List<String> roles;
    private final Map<Column, DictionaryBuilder> dictionaries = new EnumMap<>(Column.class);
    private final List<ColumnPart.Layout> parts = new ArrayList<>();
    private final int partBits;
    private final int[] roleEnds;
    private final PartBuffer part;
    private int rows;

    private ColumnWriter(DirectoryReader reader, int partBits) throws IOException {
        this.reader = reader;
        this.partBits = partBits;
        skills = names(true);
        roles = names(false);
        roleEnds = new int[roles.size()];
        part = new PartBuffer(Math.clamp(reader.numDocs(), 1, 1 << partBits));
        if (skills.size() > ColumnFile.MOST_SKILLS) {
            throw new IOException("more than " + ColumnFile.MOST_SKILLS + " skills");
        }
    }

    /** Writes the file so that a reader sees either the old one or this. */
    static void write(DirectoryReader reader, Path file) throws IOException {
        write(reader, file, ColumnFile.PART_BITS);
    }

    /**
     * The same with parts of another size.
     *
     * @param partBits rows of a part, as a power of 2; at least 6
     */
    static void write(DirectoryReader reader, Path file, int partBits) throws IOException {
        String name = file.getFileName() + "." + ProcessHandle.current().pid() + ".new";
        Path temporary = file.resolveSibling(name);
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                new ColumnWriter(reader, partBits).write(channel);
            }
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** All values of the field of skills or of that of roles, in the order of their bytes. */
    private List<String> names(boolean ofSkills) throws IOException {
        var names = new TreeSet<BytesRef>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values =
                    ofSkills
                            ? DocValues.getSortedSet(leaf.reader(), IndexSchema.COUNTED_SKILL)
                            : roles(leaf);
            for (long i = 0; i < values.getValueCount(); i++) {
                names.add(BytesRef.deepCopyOf(values.lookupOrd(i)));
            }
        }
        List<String> strings = new ArrayList<>(names.stream().map(BytesRef::utf8ToString).toList());
        if (ofSkills) {
            strings.sort(null);
        }
        return strings;
    }

    private static SortedSetDocValues roles(LeafReaderContext leaf) throws IOException {
        SortedDocValues roles = DocValues.getSorted(leaf.reader(), IndexSchema.ROLE);
        return DocValues.singleton(roles);
    }

    private void write(FileChannel channel) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        List<ColumnReaders> readers = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            readers.add(new ColumnReaders(leaf.reader(), dictionaries, skills));
        }
        RowCursor.visit(
                leaves,
                roles,
                (leaf, document, role) -> {
                    if (part.isFull()) {
                        finishPart(channel);
                    }
                    readers.get(leaf.ord).read(document, part, leaf.docBase + document);
                    rows++;
                    roleEnds[role] = rows;
                });
        if (!part.isEmpty()) {
            finishPart(channel);
        }
        writeHeader(channel);
        channel.force(true);
    }

    private void finishPart(FileChannel channel) throws IOException {
        PartBuffer.Part finished = part.finish(channel.position());
        parts.add(finished.layout());
        writeFully(channel, finished.bytes());
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void writeHeader(FileChannel channel) throws IOException {
        var header = new ByteWriter();
        header.writeString(ColumnFile.commit(reader));
        header.writeInt(partBits);
        writeNames(header, skills);
        writeNames(header, roles);
        for (int end : roleEnds) {
            header.writeInt(end);
        }
        header.writeInt(parts.size());
        parts.forEach(each -> writeLayout(header, each));
        for (Column column : Column.values()) {
            var dictionary = new ByteWriter();
            dictionaries.getOrDefault(column, new DictionaryBuilder()).write(dictionary);
            header.writeInt(dictionary.length());
            header.writeBytes(dictionary.bytes(), dictionary.length());
        }
        long start = channel.position();
        writeFully(channel, ByteBuffer.wrap(header.bytes(), 0, header.length()));
        writeTrailer(channel, start, header);
    }

    private static void writeTrailer(FileChannel channel, long start, ByteWriter header)
            throws IOException {
        var checksum = new CRC32C();
        checksum.update(header.bytes(), 0, header.length());
        ByteBuffer trailer = ByteBuffer.allocate(ColumnFile.TRAILER).order(ByteOrder.LITTLE_ENDIAN);
        trailer.putLong(start).putInt(header.length()).putInt((int) checksum.getValue());
        trailer.putLong(ColumnFile.MAGIC).flip();
        writeFully(channel, trailer);
    }

    private static void writeNames(ByteWriter header, List<String> names) {
        header.writeInt(names.size());
        names.forEach(header::writeString);
    }

    private static void writeLayout(ByteWriter header, ColumnPart.Layout layout) {
        header.writeLong(layout.offset());
        header.writeInt(layout.checksum());
        header.writeInt(layout.rows());
        header.writeInt(layout.skills());
        for (int width : layout.widths()) {
            header.writeInt(width);
        }
        for (int size : layout.clusters()) {
            header.writeInt(size);
        }
    }
}
