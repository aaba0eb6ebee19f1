package dev.skilltally.curate;

import dev.skilltally.annotate.skill.AmbiguityClassifier;
import dev.skilltally.curate.Finding.Severity;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyException;
import dev.skilltally.taxonomy.TaxonomyReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for what is wrong or doubtful in a taxonomy. */
public final class TaxonomyLint {
    private TaxonomyLint() {}

    /** The findings in a folder, worst first. One that cannot be read has its errors only. */
    public static List<Finding> lint(Path folder) throws IOException {
        try {
            return lint(TaxonomyReader.read(folder));
        } catch (TaxonomyException e) {
            return e.problems().stream()
                    .map(
                            problem ->
                                    new Finding(
                                            Severity.ERROR,
                                            problem.place(),
                                            "unreadable",
                                            problem.message()))
                    .toList();
        }
    }

    /** The findings in a taxonomy that could be read, worst first. */
    public static List<Finding> lint(SkillTaxonomy taxonomy) {
        List<Finding> findings = new ArrayList<>();
        Stream.of(
                        new GraphCheck(taxonomy),
                        new RuleCheck(taxonomy),
                        new OrdinaryWordCheck(taxonomy),
                        new VariantCheck(taxonomy),
                        new HeldNameCheck(taxonomy),
                        new ReachCheck(
                                taxonomy, SkillFinder.of(taxonomy, AmbiguityClassifier.NONE)))
                .forEach(check -> check.check(findings::add));
        findings.sort(Finding.ORDER);
        return findings;
    }

    /**
     * What a corpus says of a taxonomy, worst first.
     *
     * @param use counts over all distinct postings of an index
     * @param formerShares share of the postings that mentioned each skill in the former generation
     *     of the index; empty where there is none
     */
    public static List<Finding> lint(
            SkillTaxonomy taxonomy, CorpusUse use, Map<String, Double> formerShares) {
        List<Finding> findings = new ArrayList<>();
        new CorpusCheck(taxonomy, use, formerShares).check(findings::add);
        findings.sort(Finding.ORDER);
        return findings;
    }
}
