package dev.skilltally.cli;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.curate.MatchTestResult;
import dev.skilltally.curate.MatchTestRunner;
import dev.skilltally.curate.SkillFinder;
import dev.skilltally.taxonomy.MatchTestReader;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs the match tests beside the taxonomy. */
@Command(
        name = "test",
        description = "Runs the match tests beside the taxonomy (tests/*.yaml).",
        mixinStandardHelpOptions = true)
final class TaxonomyTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    TaxonomyTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SkillTaxonomy taxonomy = TaxonomyReader.read(folders.taxonomy());
        SkillFinder finder =
                SkillFinder.of(
                        taxonomy,
                        AnnotatorInputs.classifier(AnnotatorInputs.loadModels(folders.models())));
        List<MatchTestResult> results =
                new MatchTestRunner(taxonomy, finder)
                        .run(MatchTestReader.read(folders.taxonomy(), taxonomy));
        List<MatchTestResult> failed =
                results.stream().filter(result -> !result.isPassed()).toList();
        failed.forEach(result -> terminal.out().println(result.message()));
        terminal.out().println(results.size() + " tests, " + failed.size() + " failed");
        terminal.out().flush();
        return failed.isEmpty() ? 0 : 1;
    }
}
