package dev.skilltally.curate;

import dev.skilltally.posting.Mention;

import java.util.List;

/** Finds the skills of a posting. The bench works with any; the one of ours matches by taxonomy. */
@FunctionalInterface
public interface SkillFinder {
    /** What a title and a description, as written, are read to mention. */
    Reading read(String title, String description);

    /**
     * A cleaned text with its mentions.
     *
     * @param text the cleaned text that the mentions' spans count in
     * @param mentions in order of their starts
     */
    record Reading(String text, List<Mention> mentions) {
        public Reading {
            mentions = List.copyOf(mentions);
        }
    }
}
