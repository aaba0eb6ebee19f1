package dev.skilltally.index;

import dev.skilltally.posting.Modality;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.query.PayKind;
import dev.skilltally.query.PostingQuery;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes queries on {@link RandomPostings}. */
final class RandomQueries {
    private RandomQueries() {}

    /** A query with a few conditions. */
    static PostingQuery next(Random random) {
        PostingQuery.Builder query = PostingQuery.builder();
        addSkills(query, random);
        for (int i = random.nextInt(3); i > 0; i--) {
            addField(query, random);
        }
        return query.readable(random.nextInt(4) == 0).distinct(random.nextInt(4) > 0).build();
    }

    private static void addSkills(PostingQuery.Builder query, Random random) {
        List<String> skills = RandomPostings.SKILLS;
        String skill = skills.get(random.nextInt(skills.size()));
        switch (random.nextInt(7)) {
            case 0 -> query.anySkill(skill, "sql");
            case 6 -> query.skillGroup(random.nextBoolean() ? "tool" : "data", "web");
            case 1 -> query.allSkills(skill, "python");
            case 2 -> query.noSkill(skill);
            default -> {}
        }
        if (random.nextInt(4) == 0) {
            query.modalities(EnumSet.of(Modality.REQUIRED, Modality.NEGATED));
        }
    }

    private static void addField(PostingQuery.Builder query, Random random) {
        switch (random.nextInt(11)) {
            case 0 -> query.role("data-engineer", PostingQuery.UNSTATED);
            case 1 -> query.seniority(Seniority.SENIOR, Seniority.UNSTATED);
            case 2 -> query.region(random.nextBoolean() ? "US" : "US/US-CA/San Francisco");
            case 3 -> query.workMode(WorkMode.REMOTE);
            case 4 -> query.currency("USD").payFrom(75_000L);
            case 5 -> query.payTo(90_000L).withPay(random.nextBoolean());
            case 6 -> query.company("Böhm & Söhne", PostingQuery.UNSTATED);
            case 7 -> query.source("board");
            case 8 -> query.language("en");
            case 9 -> query.postedFrom(RandomPostings.START.plusDays(random.nextInt(90)));
            default -> query.activeOn(RandomPostings.START.plusDays(random.nextInt(150)));
        }
        if (random.nextInt(4) == 0) {
            query.payKinds(Set.of(PayKind.RANGE, PayKind.ESTIMATE));
        }
    }
}
