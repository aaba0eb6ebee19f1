package dev.skilltally.cli;

import dev.skilltally.index.IndexFolder;
import dev.skilltally.report.SnapshotFile;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Snapshot;
import dev.skilltally.taxonomy.TaxonomyFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Keeps the measures of a moment. */
@Command(
        name = "snapshot",
        description =
                "Keeps the measures of a moment, and the taxonomy they were made with beside them, for --since of role,"
                        + " compare and market.",
        mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Mixin private MeasureOptions options = new MeasureOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write it; the taxonomy goes to FILE.taxonomy.zip.")
    private Path out = Path.of("");

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "30",
            description =
                    "Roles with at least so many postings are kept (default: ${DEFAULT-VALUE}).")
    private int least = 30;

    SnapshotCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        MeasureSettings settings = options.settings();
        try (OpenCorpus corpus = OpenCorpus.open(folders)) {
            Snapshot snapshot = corpus.measures(settings).snapshot(least);
            TaxonomyFiles taxonomy = TaxonomyFiles.load(IndexFolder.at(folders.index()).taxonomy());
            Path zip = TaxonomyZip.beside(out);
            TaxonomyZip.write(taxonomy, zip);
            Files.writeString(out, SnapshotFile.write(snapshot));
            terminal.out()
                    .println(
                            "%d populations of %s in %s, taxonomy in %s"
                                    .formatted(
                                            snapshot.populations().size(),
                                            snapshot.corpus().generation(),
                                            out,
                                            zip));
            terminal.out().flush();
        }
        return 0;
    }
}
