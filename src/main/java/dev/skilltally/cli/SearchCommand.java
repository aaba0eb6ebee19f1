package dev.skilltally.cli;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.HitOrder;
import dev.skilltally.query.Hits;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;
import dev.skilltally.report.SearchReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Finds postings and counts them by facets. */
@Command(
        name = "search",
        description =
                "Finds postings and counts them by facets. Words, \"phrases\", and fields: skill:python -skill:java"
                        + " role:data-engineer region:US/US-CA seniority:senior mode:remote currency:USD pay>=90000 company:\"Acme\""
                        + " source: lang: posted>=2025-01-01 active:2025-06-01 modality:required.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Mixin private OutputFormat output = new OutputFormat();

    @Option(
            names = "--facet",
            paramLabel = "DIMENSION",
            split = ",",
            description =
                    "Count by these: ${COMPLETION-CANDIDATES} (default: skill,role,seniority,country,work_mode,pay_band).")
    private List<Dimension> facets =
            List.of(
                    Dimension.SKILL,
                    Dimension.ROLE,
                    Dimension.SENIORITY,
                    Dimension.COUNTRY,
                    Dimension.WORK_MODE,
                    Dimension.PAY_BAND);

    @Option(
            names = "--values",
            paramLabel = "N",
            defaultValue = "8",
            description = "Values of each facet (default: ${DEFAULT-VALUE}).")
    private int values = 8;

    @Option(
            names = "--values-from",
            paramLabel = "N",
            defaultValue = "0",
            description = "Values of each facet to pass over (default: ${DEFAULT-VALUE}).")
    private int valuesFrom;

    @Option(
            names = "--values-like",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Only values of the facets whose name contains this.")
    private String like = "";

    @Option(
            names = "--under",
            paramLabel = "REGION",
            defaultValue = "",
            description = "Regions right below this one (US, US/US-CA) in the facet region.")
    private String under = "";

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "best",
            description =
                    "${COMPLETION-CANDIDATES}: best is by relevance to full text, else newest (default: ${DEFAULT-VALUE}).")
    private HitOrder order = HitOrder.BEST;

    @Option(
            names = "--hits",
            paramLabel = "N",
            defaultValue = "5",
            description = "Postings to show (default: ${DEFAULT-VALUE}).")
    private int hits = 5;

    @Option(
            names = "--from",
            paramLabel = "N",
            defaultValue = "0",
            description = "Postings to pass over (default: ${DEFAULT-VALUE}).")
    private int from;

    @Option(
            names = "--all-copies",
            description = "Count duplicates too, not one posting per cluster.")
    private boolean allCopies;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Words and fields; everything without.")
    private List<String> words = List.of();

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PostingQuery parsed = QueryString.parse(String.join(" ", words));
        PostingQuery query = allCopies ? parsed.toBuilder().distinct(false).build() : parsed;
        try (OpenCorpus corpus = OpenCorpus.open(folders)) {
            Hits found = corpus.index().search(corpus.checked(query), order, from, hits);
            List<FacetCounts> counts = new ArrayList<>();
            for (Dimension facet : facets) {
                counts.add(corpus.index().facet(query, request(facet)));
            }
            output.print(SearchReport.of(query, found, from, counts, corpus.taxonomy()), terminal);
        }
        return 0;
    }

    private FacetRequest request(Dimension facet) {
        String below = facet == Dimension.REGION ? under : "";
        return new FacetRequest(facet, below, like, valuesFrom, values, true);
    }
}
