package dev.skilltally.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sees to it that an index folder has one writer at a time. The system frees it when a process
 * ends, however it ends.
 */
final class IndexLock implements Closeable {
    private static final String NAME = "writer.lock";

    private final FileChannel channel;

    private IndexLock(FileChannel channel) {
        this.channel = channel;
    }

    static IndexLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new IndexLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same refusal.
        }
        channel.close();
        throw new IndexException(
                "[%s] another skilltally is writing this index: wait until it is done, or give another folder with --index"
                        .formatted(folder));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
