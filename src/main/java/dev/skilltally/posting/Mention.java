package dev.skilltally.posting;

import java.io.Serializable;
import java.util.List;

/**
 * A surface form found at a span of the cleaned text.
 *
 * @param skills identifiers of the skills that the form names; one, seldom more ("Azure
 *     Databricks")
 * @param start first character in the cleaned text, inclusive
 * @param end last character, exclusive
 * @param form the surface form of the taxonomy that matched
 * @param rule why it counts as a mention: the match rule that let it through, for people to read
 * @param version version asked for ("3.10+"), or empty
 * @param section the part of the posting that it stands in
 * @param modality how it is asked for
 */
public record Mention(
        List<String> skills,
        int start,
        int end,
        String form,
        String rule,
        String version,
        Section section,
        Modality modality)
        implements Serializable {

    public Mention {
        skills = List.copyOf(skills);
        if (skills.isEmpty()) {
            throw new IllegalArgumentException("a mention of no skill");
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span " + start + " to " + end);
        }
    }
}
