package dev.skilltally.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Small plans drawn at random, for tests that hold the pipeline to any plan, not to one. */
public final class RandomPlan {
    private RandomPlan() {}

    /** The plan of a seed: two roles of 200 to 500 postings each. */
    public static SamplePlan of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new SamplePlan(
                "random" + seed,
                seed,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 6, 30),
                random.nextDouble() * 0.4,
                random.nextDouble() * 0.1,
                random.nextInt(100),
                List.of(
                        role("data-engineer", "Data Engineer", random),
                        role("machine-learning-engineer", "Machine Learning Engineer", random)));
    }

    private static RolePlan role(String role, String title, SplittableRandom random) {
        int postings = 200 + random.nextInt(300);
        Map<String, Integer> skills = new LinkedHashMap<>();
        List<String> known = SkillForms.load().skills();
        for (String skill : Lists.draw(known, 35, random)) {
            skills.put(skill, postings * (3 + random.nextInt(70)) / 100);
        }
        String rewarded = Lists.any(List.copyOf(skills.keySet()), random);
        skills.put(rewarded, postings / 3);
        int american = postings / 2;
        Map<String, Integer> countries = new LinkedHashMap<>();
        countries.put("US", american);
        countries.put("IN", postings / 5);
        long median = 900L * 100 + random.nextInt(1000) * 100L;
        long above = median + (10 + random.nextInt(200)) * 100L;
        return new RolePlan(
                role,
                List.of(title),
                postings,
                random.nextInt(postings / 5),
                random.nextInt(postings / 3),
                random.nextInt(postings / 4),
                random.nextDouble(),
                random.nextInt(postings / 2),
                countries,
                new PayPlan((american / 2) | 1, median, Map.of(rewarded, above)),
                skills);
    }
}
