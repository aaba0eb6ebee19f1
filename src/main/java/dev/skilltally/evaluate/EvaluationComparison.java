package dev.skilltally.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What another taxonomy does to precision and recall on the same gold.
 *
 * @param before the report with the one
 * @param after the report with the other
 * @param gainedRight predictions that only the other makes and that are right
 * @param gainedWrong predictions that only the other makes and that are wrong
 * @param lostRight predictions that only the one makes and that are right
 * @param lostWrong predictions that only the one makes and that are wrong
 * @param newlyFound gold surfaces that only the other finds, as posting and surface
 * @param newlyMissed gold surfaces that only the one finds
 */
public record EvaluationComparison(
        EvaluationReport before,
        EvaluationReport after,
        List<Judged> gainedRight,
        List<Judged> gainedWrong,
        List<Judged> lostRight,
        List<Judged> lostWrong,
        List<String> newlyFound,
        List<String> newlyMissed) {

    public EvaluationComparison {
        gainedRight = List.copyOf(gainedRight);
        gainedWrong = List.copyOf(gainedWrong);
        lostRight = List.copyOf(lostRight);
        lostWrong = List.copyOf(lostWrong);
        newlyFound = List.copyOf(newlyFound);
        newlyMissed = List.copyOf(newlyMissed);
    }

    /**
     * Compares two reports on the same postings. A prediction is a pair of posting and skill: one
     * that is right in one report and wrong in the other counts as lost and gained.
     */
    public static EvaluationComparison of(EvaluationReport before, EvaluationReport after) {
        return new EvaluationComparison(
                before,
                after,
                only(after, before, true),
                only(after, before, false),
                only(before, after, true),
                only(before, after, false),
                surfaces(after, before),
                surfaces(before, after));
    }

    private static List<Judged> only(EvaluationReport in, EvaluationReport not, boolean right) {
        Set<String> others =
                not.judged().stream()
                        .filter(each -> each.right() == right)
                        .map(Judged::key)
                        .collect(Collectors.toSet());
        return in.judged().stream()
                .filter(each -> each.right() == right && !others.contains(each.key()))
                .toList();
    }

    private static List<String> surfaces(EvaluationReport in, EvaluationReport not) {
        Set<String> only = new TreeSet<>(in.found());
        only.removeAll(not.found());
        return only.stream().map(key -> key.replace("\t", ": ")).toList();
    }
}
