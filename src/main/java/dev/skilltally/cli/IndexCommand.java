package dev.skilltally.cli;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.index.IndexSession;
import dev.skilltally.index.IndexSummary;
import dev.skilltally.source.ReadSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads postings, annotates them and adds them to the index. */
@Command(
        name = "index",
        description =
                "Reads job postings, finds what is in them and adds them to the index. A posting of the same source and"
                        + " identifier replaces the former one.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Mixin private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--split-cities",
            description =
                    "One employer's text in several places is several advertisements, not one.")
    private boolean splitCities;

    @Option(names = "--replace", description = "Begin with an empty index instead of adding to it.")
    private boolean replace;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or folders, gzipped or not; - for standard input.")
    private List<Path> files = List.of();

    IndexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Workbench workbench = Workbench.load(folders);
        DuplicatePolicy duplicates =
                splitCities ? DuplicatePolicy.DEFAULT.withSplitCities() : DuplicatePolicy.DEFAULT;
        IndexFolder folder = IndexFolder.at(folders.index());
        try (Progress progress = Progress.on(terminal);
                IndexSession session =
                        replace
                                ? folder.replace(
                                        workbench.buildInputs(duplicates),
                                        workbench.annotators(),
                                        progress)
                                : folder.update(
                                        workbench.buildInputs(duplicates),
                                        workbench.annotators(),
                                        progress);
                Rejects rejects =
                        new Rejects(reading.rejectsFile(folders.index()), reading.maximum())) {
            ReadSummary read =
                    reading.read(files, terminal, new IndexingSink(session, rejects, progress));
            IndexSummary summary = session.commit();
            progress.finish();
            terminal.out().print(IndexingResult.describe(read, summary, rejects));
            terminal.out().flush();
        }
        return 0;
    }
}
