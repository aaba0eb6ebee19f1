package dev.skilltally.index;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file that names the generation in use, on its first line, and the former one, on its second.
 *
 * @param current name of the generation in use
 * @param former name of the one before it; null where there is none
 */
record Pointer(String current, @Nullable String former) {
    private static final String NAME = "current";

    /** Reads the pointer of a folder; null where nothing was ever committed there. */
    static @Nullable Pointer read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return null;
        }
        List<String> lines = Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new IndexException(
                    "[%s] is empty, a line such as generation-0123456789abcdef was expected"
                            .formatted(file));
        }
        return new Pointer(lines.get(0), lines.size() > 1 ? lines.get(1) : null);
    }

    /** The pointer that goes back to the former generation and keeps this one as the former. */
    Pointer turned(String back) {
        return new Pointer(back, current);
    }

    boolean names(String generation) {
        return generation.equals(current) || generation.equals(former);
    }

    /** Writes it so that a reader sees either the old one or this. */
    void write(Path folder) throws IOException {
        Path temporary = folder.resolve(NAME + ".new");
        Files.writeString(temporary, current + '\n' + (former == null ? "" : former + '\n'));
        makeDurable(temporary);
        Files.move(
                temporary,
                folder.resolve(NAME),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        makeDurable(folder);
    }

    private static void makeDurable(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
