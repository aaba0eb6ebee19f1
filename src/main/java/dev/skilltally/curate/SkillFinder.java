package dev.skilltally.curate;

import dev.skilltally.annotate.role.RoleAnnotator;
import dev.skilltally.annotate.skill.AmbiguityClassifier;
import dev.skilltally.annotate.skill.FormMatch;
import dev.skilltally.annotate.skill.SkillAnnotator;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.TextSpan;

import java.util.List;

/** Finds the skills of a text. The bench works with any; {@link #of} makes the one of ours. */
@FunctionalInterface
public interface SkillFinder {
    /** What a title and a description, as written, are read to mention. */
    Reading read(String title, String description);

    /**
     * A cleaned text with its mentions.
     *
     * @param text the cleaned text that the mentions' spans count in
     * @param mentions by position
     */
    record Reading(String text, List<FormMatch> mentions) {
        public Reading {
            mentions = List.copyOf(mentions);
        }
    }

    /** Finds skills as the index does: by the taxonomy, names of roles left out. */
    static SkillFinder of(SkillTaxonomy taxonomy, AmbiguityClassifier classifier) {
        SkillAnnotator skills = new SkillAnnotator(taxonomy, classifier);
        RoleAnnotator roles = new RoleAnnotator(taxonomy.roles());
        return (title, description) -> {
            PostingText text = PostingText.of(title, description);
            JobPosting posting = posting(title, description);
            List<TextSpan> names =
                    roles.annotate(posting, text).names().stream()
                            .map(name -> new TextSpan(name.start(), name.end()))
                            .toList();
            return new Reading(text.text(), skills.annotate(posting, text, names));
        };
    }

    private static JobPosting posting(String title, String description) {
        return new JobPosting(
                new PostingKey("text", "1"),
                title,
                null,
                List.of(),
                null,
                PayBasis.EMPLOYER,
                null,
                null,
                null,
                null,
                description,
                null);
    }
}
