package dev.skilltally.evaluate;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.List;
import java.util.function.Function;

/**
 * Holds an annotator against gold.
 *
 * <p>A surface's gold spans are its whole-word occurrences, in any case, in title and text, less
 * those inside the quote of a trap on the same word. A predicted mention is right where it overlaps
 * a gold span; a gold surface is found where a mention overlaps one of its spans. Precision is over
 * predicted pairs of posting and skill (right where one of its mentions is), recall over gold pairs
 * of posting and surface. All mentions that were judged to be the skill are scored, whether or not
 * shares count them. A trap is sprung where a mention overlaps its word inside the quote.
 */
public final class Evaluation {
    private final SkillTaxonomy taxonomy;
    private final Function<JobPosting, AnnotatedPosting> annotator;

    /**
     * @param taxonomy the one that the annotator uses
     * @param annotator what is evaluated
     */
    public Evaluation(SkillTaxonomy taxonomy, Function<JobPosting, AnnotatedPosting> annotator) {
        this.taxonomy = taxonomy;
        this.annotator = annotator;
    }

    /** Annotates every posting and compares. */
    public EvaluationReport evaluate(List<GoldPosting> postings) {
        SkillTally skills = new SkillTally(taxonomy);
        FieldTally fields = new FieldTally(taxonomy);
        for (GoldPosting posting : postings) {
            AnnotatedPosting found = annotator.apply(posting.toJobPosting());
            skills.add(posting.source() + "/" + posting.id(), new SkillScoring(posting, found));
            fields.add(posting, found);
        }
        return skills.report(postings.size(), fields);
    }
}
