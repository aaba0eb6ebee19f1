package dev.skilltally.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.skilltally.curate.CorpusUse;
import dev.skilltally.curate.Finding;
import dev.skilltally.curate.TaxonomyLint;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.posting.Modality;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Prints what is wrong or doubtful in the taxonomy. */
@Command(
        name = "lint",
        description =
                "Looks for what is wrong or doubtful in the taxonomy; fails where there are errors. With --index DIR also for"
                        + " what its postings say: forms that never occur, that carry most of a skill, common words"
                        + " without a rule, shares that jumped since the former generation.",
        mixinStandardHelpOptions = true)
final class TaxonomyLintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text).")
    private Form format = Form.TEXT;

    @Option(
            names = "--least",
            paramLabel = "SEVERITY",
            description =
                    "Leave out what is less severe: ${COMPLETION-CANDIDATES} (default: WARNING).")
    private Finding.Severity least = Finding.Severity.WARNING;

    private enum Form {
        TEXT,
        JSON
    }

    TaxonomyLintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Finding> all = new ArrayList<>(TaxonomyLint.lint(folders.taxonomy()));
        boolean isReadable =
                all.stream().noneMatch(finding -> finding.check().equals("unreadable"));
        if (folders.namesIndex() && isReadable) {
            all.addAll(corpus());
        }
        List<Finding> shown =
                all.stream().filter(finding -> finding.severity().compareTo(least) <= 0).toList();
        if (format == Form.JSON) {
            terminal.out()
                    .println(
                            new JsonMapper()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(shown));
        } else {
            shown.forEach(finding -> terminal.out().println(line(finding)));
            terminal.out().println(summary(all));
        }
        terminal.out().flush();
        return count(all, Finding.Severity.ERROR) == 0 ? 0 : 1;
    }

    private List<Finding> corpus() throws IOException {
        SkillTaxonomy taxonomy = TaxonomyReader.read(folders.taxonomy());
        IndexFolder folder = IndexFolder.at(folders.index());
        CorpusUse use = new CorpusUse();
        try (OpenCorpus corpus = OpenCorpus.asBuilt(folder)) {
            corpus.index().forEach(PostingQuery.all(), use::add);
        }
        return TaxonomyLint.lint(taxonomy, use, formerShares(folder, taxonomy));
    }

    private static Map<String, Double> formerShares(IndexFolder folder, SkillTaxonomy taxonomy)
            throws IOException {
        Map<String, Double> shares = new TreeMap<>();
        Optional<PostingIndex> former = folder.openFormer(taxonomy);
        if (former.isPresent()) {
            try (PostingIndex index = former.get()) {
                PostingQuery all =
                        PostingQuery.builder().modalities(EnumSet.allOf(Modality.class)).build();
                double postings = index.count(all);
                index.skillCounts(all)
                        .forEach((skill, count) -> shares.put(skill, count / postings));
            }
        }
        return shares;
    }

    private static String line(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding;
    }

    private static String summary(List<Finding> findings) {
        return String.join(
                ", ",
                Arrays.stream(Finding.Severity.values())
                        .map(
                                severity ->
                                        count(findings, severity)
                                                + " "
                                                + severity.name().toLowerCase(Locale.ROOT)
                                                + "s")
                        .toList());
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
