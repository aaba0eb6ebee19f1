package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Mention;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts the postings that gained or lost a skill, duplicates and all modalities among them. */
final class SkillChanges {
    private final Map<String, Integer> gained = new TreeMap<>();
    private final Map<String, Integer> lost = new TreeMap<>();
    private int changed;

    synchronized void add(AnnotatedPosting before, AnnotatedPosting after) {
        changed++;
        Set<String> old = skills(before);
        Set<String> now = skills(after);
        now.stream()
                .filter(skill -> !old.contains(skill))
                .forEach(s -> gained.merge(s, 1, Integer::sum));
        old.stream()
                .filter(skill -> !now.contains(skill))
                .forEach(s -> lost.merge(s, 1, Integer::sum));
    }

    private static Set<String> skills(AnnotatedPosting posting) {
        Set<String> skills = new TreeSet<>();
        for (Mention mention : posting.mentions()) {
            skills.addAll(mention.skills());
        }
        return skills;
    }

    /** Postings in which something else was found. */
    synchronized int changed() {
        return changed;
    }

    synchronized ReindexSummary summary(int looked, IndexSummary index) {
        return new ReindexSummary(looked, changed, gained, lost, index);
    }
}
