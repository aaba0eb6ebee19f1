package dev.skilltally.cli;

import dev.skilltally.index.IndexSummary;
import dev.skilltally.query.CorpusInfo;
import dev.skilltally.source.ReadSummary;

import java.util.Locale;
import java.util.stream.Collectors;

/** Says what indexing did. */
final class IndexingResult {
    private IndexingResult() {}

    static String describe(ReadSummary read, IndexSummary summary, Rejects rejects) {
        StringBuilder out = new StringBuilder();
        out.append(
                String.format(
                        Locale.ROOT,
                        "read       %,d postings from %,d files%n",
                        read.accepted(),
                        read.files()));
        if (read.rejected() > 0) {
            String reasons =
                    read.rejections().entrySet().stream()
                            .map(
                                    entry ->
                                            entry.getKey()
                                                            .name()
                                                            .toLowerCase(Locale.ROOT)
                                                            .replace('_', ' ')
                                                    + " "
                                                    + entry.getValue())
                            .collect(Collectors.joining(", "));
            out.append(
                    String.format(
                            Locale.ROOT,
                            "rejected   %,d rows (%s), written to %s%n",
                            read.rejected(),
                            reasons,
                            rejects.file()));
        } else {
            out.append(String.format(Locale.ROOT, "rejected   none%n"));
        }
        return out + corpus(summary);
    }

    static String corpus(IndexSummary summary) {
        CorpusInfo corpus = summary.corpus();
        StringBuilder out = new StringBuilder();
        if (summary.capped() > 0) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "cut        %,d values over 32,766 bytes%n",
                            summary.capped()));
        }
        out.append(
                String.format(
                        Locale.ROOT,
                        "index      %,d postings, %,d distinct (intensity %.2f), %,d undated, %,d without readable text%n",
                        corpus.total(),
                        corpus.distinct(),
                        corpus.intensity(),
                        corpus.undated(),
                        corpus.unreadable()));
        out.append(
                String.format(
                        Locale.ROOT,
                        "generation %s%s%n",
                        corpus.generation(),
                        summary.changed() ? "" : " (unchanged)"));
        return out.toString();
    }
}
