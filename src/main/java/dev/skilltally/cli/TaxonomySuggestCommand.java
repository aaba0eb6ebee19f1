package dev.skilltally.cli;

import dev.skilltally.curate.SkillSuggester;
import dev.skilltally.curate.SuggestionWriter;
import dev.skilltally.curate.TermFilter;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;
import dev.skilltally.taxonomy.Gazetteer;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints terms that the postings of the index use like skills and the taxonomy lacks. */
@Command(
        name = "suggest",
        description =
                "Terms that the indexed postings use like skills and the taxonomy lacks, as YAML to paste into"
                        + " skills/*.yaml; the index may be older than the taxonomy.",
        mixinStandardHelpOptions = true)
final class TaxonomySuggestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "50",
            description = "Terms to print (default: ${DEFAULT-VALUE}).")
    private int top = 50;

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "Employers that must use a term like a skill (default: ${DEFAULT-VALUE}).")
    private int least = 3;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Only the postings of this query, such as role:data-engineer.")
    private List<String> words = List.of();

    TaxonomySuggestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SkillTaxonomy taxonomy = TaxonomyReader.read(folders.taxonomy());
        TermFilter filter = new TermFilter(taxonomy, Gazetteer.read(folders.taxonomy()));
        SkillSuggester suggester = new SkillSuggester(taxonomy, filter, least);
        PostingQuery query = QueryString.parse(String.join(" ", words));
        try (OpenCorpus corpus = OpenCorpus.asBuilt(IndexFolder.at(folders.index()))) {
            corpus.index().forEach(query, suggester::gather);
            corpus.index().forEach(query, suggester::count);
        }
        terminal.out().print(SuggestionWriter.yaml(suggester.suggestions(top)));
        terminal.out().flush();
        return 0;
    }
}
