package dev.skilltally.query;

import dev.skilltally.posting.PostingKey;

import java.util.List;

/**
 * What an edit of the taxonomy changes in the postings of an index. Counts are of postings,
 * duplicates among them, that name a skill in a counted modality after the edit and did not before,
 * or the other way round.
 *
 * @param total postings of the index
 * @param looked postings that the edit can touch
 * @param changed postings that gain or lose a skill, or are classified to another role
 * @param skills by skill, the largest change first
 * @param roles by role and skill, the largest change first
 * @param rules by skill, surface form and match rule, the largest change first
 * @param examples some postings of each skill, with the sentence
 * @param warnings what has to be known of the edit, one sentence each
 */
public record TaxonomyDifference(
        int total,
        int looked,
        int changed,
        List<OfSkill> skills,
        List<OfRole> roles,
        List<OfRule> rules,
        List<Example> examples,
        List<String> warnings) {

    public TaxonomyDifference {
        skills = List.copyOf(skills);
        roles = List.copyOf(roles);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
        warnings = List.copyOf(warnings);
    }

    /**
     * Postings that gain or lose a skill.
     *
     * @param skill identifier
     * @param label its label, the newer one where it was renamed
     */
    public record OfSkill(String skill, String label, int gained, int lost) {}

    /**
     * Postings of a role that gain or lose a skill.
     *
     * @param role label of the role behind the edit, {@link PostingQuery#UNSTATED} without one
     * @param label label of the skill
     */
    public record OfRole(String role, String label, int gained, int lost) {}

    /**
     * Mentions that a rule makes or unmakes: postings with a mention of the skill by that form and
     * rule only behind or only before the edit.
     *
     * @param label label of the skill
     * @param form the surface form
     * @param rule why its mentions count, without the words of the text
     */
    public record OfRule(String label, String form, String rule, int gained, int lost) {}

    /**
     * A posting that gains or loses a skill.
     *
     * @param label label of the skill
     * @param gained whether it is gained
     * @param posting the posting
     * @param title its title
     * @param passage the sentence with the mention marked
     * @param form the surface form
     * @param rule why it counts, or did
     */
    public record Example(
            String label,
            boolean gained,
            PostingKey posting,
            String title,
            Hit.Passage passage,
            String form,
            String rule) {}
}
