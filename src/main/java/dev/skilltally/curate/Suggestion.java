package dev.skilltally.curate;

import dev.skilltally.taxonomy.SkillType;

import java.util.List;

/**
 * A term that postings use like a skill and the taxonomy lacks.
 *
 * @param term as most postings write it
 * @param postings how many use it like a skill: in a list with known skills or after a cue
 * @param total how many hold it at all
 * @param score how much it stands out: the weight of these uses, their share of the total, and
 *     whether it is written like a name; the list is ordered by it
 * @param broader guess at the broader skill, from its neighbours; empty where they do not agree
 * @param type guess at the type, from its neighbours
 * @param formOf the known skill that it is probably another form of; empty where none is near
 * @param contexts a few places, shortened
 */
public record Suggestion(
        String term,
        int postings,
        int total,
        double score,
        String broader,
        SkillType type,
        String formOf,
        List<String> contexts) {

    public Suggestion {
        contexts = List.copyOf(contexts);
    }
}
