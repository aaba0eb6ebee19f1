package dev.skilltally.cli;

import dev.skilltally.taxonomy.TaxonomyFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a taxonomy in one. */
final class TaxonomyZip {
    /** The earliest time that the format knows, so that the same files give the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TaxonomyZip() {}

    /** Where the taxonomy of a snapshot lies. */
    static Path beside(Path snapshot) {
        return snapshot.resolveSibling(snapshot.getFileName() + ".taxonomy.zip");
    }

    static void write(TaxonomyFiles files, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : files.names()) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(files.content(name).orElseThrow());
                zip.closeEntry();
            }
        }
    }

    /** The files, whatever their names: they are not written anywhere. */
    static TaxonomyFiles read(Path from) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (InputStream in = Files.newInputStream(from);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), zip.readAllBytes());
            }
        }
        return TaxonomyFiles.of(contents);
    }
}
