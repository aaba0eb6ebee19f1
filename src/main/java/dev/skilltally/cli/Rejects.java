package dev.skilltally.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.skilltally.source.Rejection;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes rows that could not be read to a file, made with the first of them; too many end the run.
 */
final class Rejects implements Closeable {
    private static final ObjectWriter WRITER =
            JsonMapper.builder().build().writerFor(Rejection.class);

    private final Path file;
    private final long maximum;
    private long count;
    private @Nullable BufferedWriter out;

    /**
     * @param maximum number of rejections that is still borne
     */
    Rejects(Path file, long maximum) {
        this.file = file;
        this.maximum = maximum;
    }

    void add(Rejection rejection) throws IOException {
        if (out == null) {
            out = Files.newBufferedWriter(file);
        }
        out.write(WRITER.writeValueAsString(rejection));
        out.write('\n');
        count++;
        if (count > maximum) {
            throw new Failure(
                    count
                            + " rows can't be read, more than the "
                            + maximum
                            + " of --max-rejects; nothing was indexed. The last: "
                            + rejection.describe()
                            + "; all: "
                            + file);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
