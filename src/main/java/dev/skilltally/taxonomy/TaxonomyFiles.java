package dev.skilltally.taxonomy;

import dev.skilltally.text.ContentHash;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of a taxonomy folder that decide what is found, frozen: names relative to the folder,
 * with {@code /}, and contents.
 *
 * <p>Left out are {@code tests/}, Markdown, and hidden and backup files: none of them changes what
 * is found. An index keeps such a bundle, because from a hash alone nobody could find the postings
 * of a form that was removed.
 */
public final class TaxonomyFiles implements Serializable {
    private static final String TESTS = "tests";

    private final TreeMap<String, byte[]> contents = new TreeMap<>();
    private final String hash;

    private TaxonomyFiles(Map<String, byte[]> contents) {
        contents.forEach((name, content) -> this.contents.put(name, content.clone()));
        this.hash = hash(this.contents);
    }

    /** A bundle of these names and contents. */
    public static TaxonomyFiles of(Map<String, byte[]> contents) {
        return new TaxonomyFiles(contents);
    }

    /**
     * Loads a folder.
     *
     * @throws IOException where a file cannot be read, or the folder is none
     */
    public static TaxonomyFiles load(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    folder.toString(), null, "no such folder, expected a taxonomy");
        }
        Map<String, byte[]> contents = new TreeMap<>();
        Path real = folder.toRealPath();
        Files.walkFileTree(real, new Collector(real, contents));
        return new TaxonomyFiles(contents);
    }

    /** Names of all files, in alphabetical order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(contents.keySet());
    }

    /** A copy of a file's content. */
    public Optional<byte[]> content(String name) {
        return Optional.ofNullable(contents.get(name)).map(byte[]::clone);
    }

    /** SHA-256 over the names and contents of all files, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** Writes all files into a folder, which is made where it is missing. */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            Path target = folder.resolve(file.getKey()).normalize();
            if (!target.startsWith(folder.normalize())) {
                throw new IOException(
                        "[" + file.getKey() + "] leads out of the folder, expected a name in it");
            }
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(target, file.getValue());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaxonomyFiles files && files.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "TaxonomyFiles[" + contents.size() + " files, " + hash + "]";
    }

    /**
     * Whether a file belongs to the bundle, or is a test, documentation or somebody's backup.
     *
     * @param name relative to the folder, with {@code /}
     */
    public static boolean isPart(String name) {
        String[] parts = name.split("/");
        return !parts[0].equals(TESTS) && Arrays.stream(parts).noneMatch(TaxonomyFiles::isIgnored);
    }

    private static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.endsWith(".md");
    }

    private static String hash(SortedMap<String, byte[]> contents) {
        MessageDigest digest = ContentHash.digest();
        contents.forEach(
                (name, content) -> {
                    // Lengths in front, so that no other names and contents give the same bytes.
                    digest.update((name.length() + " " + name).getBytes(StandardCharsets.UTF_8));
                    digest.update((content.length + " ").getBytes(StandardCharsets.UTF_8));
                    digest.update(content);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Takes the files that decide what is found. */
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Map<String, byte[]> contents;

        Collector(Path folder, Map<String, byte[]> contents) {
            this.folder = folder;
            this.contents = contents;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean isTests = directory.equals(folder.resolve(TESTS));
            boolean isHidden = !directory.equals(folder) && isIgnored(directory);
            return isTests || isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (attributes.isRegularFile() && !isIgnored(file)) {
                contents.put(name(file), Files.readAllBytes(file));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isIgnored(Path path) {
            return TaxonomyFiles.isIgnored(path.getFileName().toString());
        }

        private String name(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
    }
}
