package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SurfaceForm;

import java.util.List;

/**
 * A surface form found at a span, before it is known how the skill is asked for.
 *
 * @param form the form of the taxonomy
 * @param skills identifiers of the skills that it names, its own first
 * @param start first character in the cleaned text, inclusive
 * @param end last character, exclusive
 * @param rule why it counts, for people to read
 * @param version version asked for ("3.10+"), or empty
 */
public record FormMatch(
        SurfaceForm form, List<String> skills, int start, int end, String rule, String version) {
    public FormMatch {
        skills = List.copyOf(skills);
    }
}
