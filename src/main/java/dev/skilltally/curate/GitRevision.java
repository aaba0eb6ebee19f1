package dev.skilltally.curate;

import dev.skilltally.taxonomy.TaxonomyFiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a taxonomy folder as they were at a revision of Git, by the {@code git} command. */
public final class GitRevision {
    private GitRevision() {}

    /**
     * Loads a folder as it was.
     *
     * @param folder in a working tree of Git
     * @param revision whatever Git takes for one: a tag, a branch, {@code HEAD~3}
     * @throws IOException where there is no {@code git}, no repository or no such revision
     */
    public static TaxonomyFiles load(Path folder, String revision) throws IOException {
        if (revision.isEmpty() || revision.startsWith("-")) {
            throw new IOException(
                    "revision \"" + revision + "\", expected such as HEAD~1 or a tag");
        }
        Path top = Path.of(text(git(folder, "rev-parse", "--show-toplevel")));
        String prefix = text(git(folder, "rev-parse", "--show-prefix"));
        byte[] archive = git(top, "archive", "--format=zip", revision + ":" + prefix);
        return TaxonomyFiles.of(unpacked(archive));
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && TaxonomyFiles.isPart(entry.getName())) {
                    contents.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return contents;
    }

    private static String text(byte[] output) {
        return new String(output, StandardCharsets.UTF_8).strip();
    }

    private static byte[] git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(
                        "["
                                + folder
                                + "] git "
                                + String.join(" ", arguments)
                                + " failed, expected a revision of a Git repository");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git ran", e);
        }
        return output;
    }
}
