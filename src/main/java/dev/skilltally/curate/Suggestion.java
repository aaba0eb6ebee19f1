package dev.skilltally.curate;

import dev.skilltally.taxonomy.SkillType;

import java.util.List;

/**
 * A term that postings use like a skill and the taxonomy lacks.
 *
 * @param term as most postings write it
 * @param postings how many use it like a skill
 * @param total how many hold it at all
 * @param employers how many employers use it like a skill
 * @param score how much it stands out; the list is ordered by it
 * @param broader guess at the broader skill; empty where nothing speaks for one
 * @param type guess at the type, from its neighbours
 * @param formOf the known skill that it is probably another form of; empty where none is near
 * @param contexts a few places, shortened
 */
public record Suggestion(
        String term,
        int postings,
        int total,
        int employers,
        double score,
        String broader,
        SkillType type,
        String formOf,
        List<String> contexts) {

    public Suggestion {
        contexts = List.copyOf(contexts);
    }
}
