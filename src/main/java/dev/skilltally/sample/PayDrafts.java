package dev.skilltally.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Gives postings pay so that the median of all, and of those with a skill, is the planned one. As
 * many lie below the median as above it and one lies on it; of the postings with a skill one lies
 * on its median, and as many are drawn from below it as from above.
 */
final class PayDrafts {
    /** Postings with pay of a skill whose median is planned; a premium needs 20. */
    private static final int FEWEST = 21;

    private final PayPlan plan;
    private final SplittableRandom random;
    private final TreeSet<Long> marks = new TreeSet<>();

    PayDrafts(PayPlan plan, SplittableRandom random) {
        this.plan = plan;
        this.random = random;
        marks.add(plan.median());
        marks.addAll(plan.medianWith().values());
    }

    /** Gives each of the drafts pay; as many as the plan says, in any order. */
    void assign(List<Draft> paid) {
        List<PlantedPay> pays = new ArrayList<>();
        pays.add(exactly(plan.median()));
        int half = (plan.postings() - 1) / 2;
        int below = half;
        int above = half;
        for (long mark : plan.medianWith().values()) {
            pays.add(exactly(mark));
            below -= mark < plan.median() ? 1 : 0;
            above -= mark > plan.median() ? 1 : 0;
        }
        for (int i = 0; i < below; i++) {
            pays.add(drawn(false));
        }
        for (int i = 0; i < above; i++) {
            pays.add(drawn(true));
        }
        Lists.shuffle(pays, random);
        for (int i = 0; i < paid.size(); i++) {
            paid.get(i).pay = pays.get(i);
        }
    }

    private PlantedPay exactly(long annual) {
        return Lists.any(PayWay.YEARLY, random).write(annual, random);
    }

    /** Pay on one side of the median and on none of the planned figures. */
    private PlantedPay drawn(boolean above) {
        double width = 0.22 * plan.median();
        while (true) {
            double distance = Math.abs(gaussian()) * width;
            double wanted = plan.median() + (above ? distance : -distance * 0.8);
            List<PayWay> ways = random.nextInt(10) < 6 ? PayWay.YEARLY : PayWay.ROUND;
            PlantedPay pay = Lists.any(ways, random).write(Math.round(wanted / 500) * 500, random);
            boolean side = above ? pay.annual() > plan.median() : pay.annual() < plan.median();
            if (side && !marks.contains(pay.annual()) && pay.annual() > plan.median() / 3) {
                return pay;
            }
        }
    }

    private double gaussian() {
        // The sum of twelve uniform numbers, less six, is normal enough.
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /**
     * Gives each skill whose median is planned to postings with pay.
     *
     * @param counts number of postings by skill, with pay or without
     * @param postings number of postings of the role
     * @return number given to postings with pay, by skill; the rest goes to the others
     */
    Map<String, Integer> assignSkills(List<Draft> paid, Map<String, Integer> counts, int postings) {
        Map<String, Integer> given = new java.util.LinkedHashMap<>();
        Set<Draft> onMark = new HashSet<>();
        for (Map.Entry<String, Long> entry : plan.medianWith().entrySet()) {
            String skill = entry.getKey();
            long mark = entry.getValue();
            int count = Objects.requireNonNull(counts.get(skill), skill);
            int wanted = Math.max(FEWEST, Math.round((float) count * paid.size() / postings) | 1);
            wanted = Math.min(wanted, (count - 1) | 1);
            List<Draft> below = new ArrayList<>();
            List<Draft> above = new ArrayList<>();
            List<Draft> on = new ArrayList<>();
            for (Draft draft : paid) {
                long annual = Objects.requireNonNull(draft.pay).annual();
                (annual < mark ? below : annual > mark ? above : on).add(draft);
            }
            int half = Math.min((wanted - 1) / 2, Math.min(below.size(), above.size()));
            on.sort(Comparator.comparing(onMark::contains));
            onMark.add(on.getFirst());
            on.getFirst().skills.add(skill);
            Lists.draw(below, half, random).forEach(draft -> draft.skills.add(skill));
            Lists.draw(above, half, random).forEach(draft -> draft.skills.add(skill));
            given.put(skill, 2 * half + 1);
        }
        return given;
    }
}
