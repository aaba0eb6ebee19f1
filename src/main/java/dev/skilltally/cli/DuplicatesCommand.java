package dev.skilltally.cli;

import dev.skilltally.query.DuplicateClusters;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;
import dev.skilltally.report.DuplicatesReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Lists postings that are the same advertisement, and why. */
@Command(
        name = "duplicates",
        description =
                "Lists the advertisements that the index holds more than once: each posting with the reason, the words"
                        + " that differ, and whether it is a repost or a duplicate.",
        mixinStandardHelpOptions = true)
final class DuplicatesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Mixin private OutputFormat output = new OutputFormat();

    @Option(
            names = "--hits",
            paramLabel = "N",
            defaultValue = "10",
            description = "Advertisements to show (default: ${DEFAULT-VALUE}).")
    private int hits = 10;

    @Option(
            names = "--from",
            paramLabel = "N",
            defaultValue = "0",
            description = "Advertisements to pass over (default: ${DEFAULT-VALUE}).")
    private int from;

    @Option(
            names = "--copies",
            paramLabel = "N",
            defaultValue = "10",
            description = "Copies of each to show (default: ${DEFAULT-VALUE}).")
    private int copies = 10;

    @Option(
            names = "--differences",
            paramLabel = "N",
            defaultValue = "3",
            description = "Differences of each copy to show (default: ${DEFAULT-VALUE}).")
    private int differences = 3;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Only where the first posting of the advertisement matches.")
    private List<String> words = List.of();

    DuplicatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PostingQuery query = QueryString.parse(String.join(" ", words));
        try (OpenCorpus corpus = OpenCorpus.open(folders)) {
            DuplicateClusters found = corpus.index().clusters(query, from, hits);
            output.print(DuplicatesReport.of(query, found, from, copies, differences), terminal);
        }
        return 0;
    }
}
