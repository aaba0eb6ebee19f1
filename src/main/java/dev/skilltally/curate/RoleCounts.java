package dev.skilltally.curate;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Modality;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** By how much the counts of skills of each role differ from those of the index. */
final class RoleCounts {
    private final Map<String, Map<String, Integer>> skills = new HashMap<>();
    private final Map<String, Integer> postings = new HashMap<>();
    private final Set<Modality> counted;

    RoleCounts(Set<Modality> counted) {
        this.counted = counted;
    }

    /** The skills of a posting that count. */
    static Set<String> skills(AnnotatedPosting posting, Set<Modality> counted) {
        Set<String> skills = new TreeSet<>();
        for (Mention mention : posting.mentions()) {
            if (counted.contains(mention.modality())) {
                skills.addAll(mention.skills());
            }
        }
        return skills;
    }

    /** Counts a posting as one thing, no longer as another. */
    void replace(AnnotatedPosting former, AnnotatedPosting now) {
        add(former, -1);
        add(now, 1);
    }

    private void add(AnnotatedPosting posting, int times) {
        String role = posting.role().role();
        if (role != null && posting.readable()) {
            postings.merge(role, times, Integer::sum);
            Map<String, Integer> ofRole = skills.computeIfAbsent(role, id -> new HashMap<>());
            for (String skill : skills(posting, counted)) {
                ofRole.merge(skill, times, Integer::sum);
            }
        }
    }

    /** Postings of a role, from those that the index has. */
    int postings(String role, int inIndex) {
        return inIndex + postings.getOrDefault(role, 0);
    }

    /** Counts of skills of a role, from those that the index has. */
    Map<String, Integer> skills(String role, Map<String, Integer> inIndex) {
        Map<String, Integer> counts = new TreeMap<>(inIndex);
        skills.getOrDefault(role, Map.of())
                .forEach((id, by) -> counts.merge(id, by, RoleCounts::sum));
        return counts;
    }

    private static @Nullable Integer sum(Integer count, Integer by) {
        int sum = count + by;
        return sum == 0 ? null : sum;
    }
}
