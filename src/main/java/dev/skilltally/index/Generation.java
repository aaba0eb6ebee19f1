package dev.skilltally.index;

import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyException;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One state of the index, never changed once it has its name: the Lucene files, the taxonomy that
 * it was built with, and what is made from both to answer sooner.
 *
 * @param folder where it lies
 */
record Generation(Path folder) {
    Path lucene() {
        return folder.resolve("lucene");
    }

    /** The column file, which is made from the Lucene files. */
    Path columns() {
        return folder.resolve("columns");
    }

    /** Makes the column file. */
    void writeColumns() throws IOException {
        try (Directory directory = open();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            ColumnWriter.write(reader, columns());
        }
    }

    /** The taxonomy that it was built with. */
    Path taxonomy() {
        return folder.resolve("taxonomy");
    }

    /** The same taxonomy in the form of {@link TaxonomyCodec}. */
    Path compactTaxonomy() {
        return folder.resolve("taxonomy.compact");
    }

    Directory open() throws IOException {
        return new MMapDirectory(lucene());
    }

    Manifest manifest() throws IOException {
        try (Directory directory = open()) {
            return Manifest.fromUserData(
                    SegmentInfos.readLatestCommit(directory).getUserData(), folder.toString());
        }
    }

    /** The files of that taxonomy by their names. */
    Map<String, byte[]> taxonomyFiles() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(taxonomy())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = taxonomy().relativize(file).toString().replace('\\', '/');
                contents.put(name, Files.readAllBytes(file));
            }
        }
        return contents;
    }

    void writeTaxonomy(Map<String, byte[]> files) throws IOException {
        delete(taxonomy());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = taxonomy().resolve(file.getKey()).normalize();
            if (!target.startsWith(taxonomy())) {
                throw new IndexException(
                        "[%s] lies outside of the taxonomy folder".formatted(file.getKey()));
            }
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        writeCompactTaxonomy(files);
    }

    /** Left out where the files are no taxonomy, which is said when they are read. */
    private void writeCompactTaxonomy(Map<String, byte[]> files) throws IOException {
        try {
            SkillTaxonomy read = TaxonomyReader.read(TaxonomyFiles.of(files));
            Files.write(compactTaxonomy(), TaxonomyCodec.encode(read));
        } catch (TaxonomyException e) {
            Files.deleteIfExists(compactTaxonomy());
        }
    }

    /**
     * Reads the taxonomy, from its files where the compact form is missing, damaged or another's.
     *
     * @param hash hash of the taxonomy
     */
    SkillTaxonomy readTaxonomy(String hash) throws IOException {
        Optional<SkillTaxonomy> compact = Optional.empty();
        if (Files.exists(compactTaxonomy())) {
            compact = TaxonomyCodec.decode(Files.readAllBytes(compactTaxonomy()), hash);
        }
        return compact.isPresent() ? compact.get() : TaxonomyReader.read(taxonomy());
    }

    /**
     * Takes over the Lucene files of another generation without copying them where the file system
     * can link: Lucene never changes a file that it has written.
     */
    void takeOver(Generation other) throws IOException {
        Files.createDirectories(lucene());
        try (Directory directory = other.open()) {
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            for (String name : commit.files(true)) {
                linkOrCopy(other.lucene().resolve(name), lucene().resolve(name));
            }
        }
    }

    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, to);
        }
    }

    void delete() throws IOException {
        delete(folder);
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
