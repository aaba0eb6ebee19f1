package dev.skilltally.report;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.Proportion;
import dev.skilltally.stats.Trend;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillType;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Trends that were never measured, with gaps, and with months of one posting and of hundreds. */
final class RandomTrends {
    private final Random random;

    RandomTrends(Random random) {
        this.random = random;
    }

    Trend next() {
        int skills = random.nextInt(1, 5);
        int largest = random.nextBoolean() ? 15 : 400;
        List<Double> shares =
                IntStream.range(0, skills).mapToObj(i -> random.nextDouble()).toList();
        List<Trend.Month> months = new ArrayList<>();
        YearMonth month = YearMonth.of(2019, random.nextInt(1, 13));
        for (int i = random.nextInt(1, 30); i > 0; i--) {
            int n = random.nextInt(1, largest);
            months.add(new Trend.Month(month, shares.stream().map(p -> share(p, n)).toList()));
            month = month.plusMonths(random.nextInt(5) == 0 ? random.nextInt(2, 30) : 1);
        }
        return new Trend(
                PostingQuery.all(),
                IntStream.range(0, skills).mapToObj(RandomTrends::skill).toList(),
                months,
                random.nextInt(500));
    }

    /** Now and then a month that asks for none or all of it. */
    private Proportion share(double p, int n) {
        return new Proportion(Math.clamp(Math.round(n * (p + random.nextGaussian() / 6)), 0, n), n);
    }

    static Skill skill(int number) {
        String id = "skill-" + (char) ('a' + number);
        return new Skill(
                id, id, SkillType.TOOL, "test", List.of(), null, false, null, List.of(), "test:1");
    }
}
