package dev.skilltally.stats;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two roles side by side. */
public final class RoleComparison {
    private static final double BRIDGE_SHARE = 0.5;
    private static final List<Integer> SENSITIVITY_SIZES = List.of(10, 20, 30, 50);

    private final RoleProfile first;
    private final RoleProfile second;
    private final int topSize;
    private final TopSkills firstTop;
    private final TopSkills secondTop;
    private final Map<String, ShareDifference> differences = new LinkedHashMap<>();

    /**
     * @param first one role
     * @param second the other, measured with the same settings
     * @param topSize K of the top-K sets
     */
    public RoleComparison(RoleProfile first, RoleProfile second, int topSize) {
        this.first = first;
        this.second = second;
        this.topSize = topSize;
        this.firstTop = first.skills().top(topSize);
        this.secondTop = second.skills().top(topSize);
        Stream.concat(first.skills().ranked().stream(), second.skills().ranked().stream())
                .map(SkillShare::skill)
                .distinct()
                .forEach(skill -> differences.put(skill, difference(skill)));
    }

    private ShareDifference difference(String skill) {
        return new ShareDifference(first.skills().of(skill), second.skills().of(skill));
    }

    public RoleProfile first() {
        return first;
    }

    public RoleProfile second() {
        return second;
    }

    public int topSize() {
        return topSize;
    }

    public TopSkills firstTop() {
        return firstTop;
    }

    public TopSkills secondTop() {
        return secondTop;
    }

    /** The overlap of the two top-K sets. */
    public Overlap overlap() {
        return Overlap.of(firstTop, secondTop);
    }

    /** The overlap at K = 10, 20, 30 and 50. */
    public List<Overlap> sensitivity() {
        return SENSITIVITY_SIZES.stream()
                .map(size -> Overlap.of(first.skills().top(size), second.skills().top(size)))
                .toList();
    }

    /** Skills in both top-K sets, by the sum of their shares. */
    public List<ShareDifference> shared() {
        return differences.values().stream()
                .filter(each -> firstTop.contains(each.skill()) && secondTop.contains(each.skill()))
                .sorted(
                        Comparator.comparingDouble(
                                        (ShareDifference each) ->
                                                -each.first().share() - each.second().share())
                                .thenComparing(ShareDifference::label))
                .toList();
    }

    /**
     * Skills in the first role's top-K only, by share. Rank-based: the second role may well ask for
     * them too.
     */
    public List<ShareDifference> exclusiveToFirst() {
        return exclusive(firstTop, secondTop);
    }

    /** Skills in the second role's top-K only, by share. */
    public List<ShareDifference> exclusiveToSecond() {
        return exclusive(secondTop, firstTop);
    }

    private List<ShareDifference> exclusive(TopSkills top, TopSkills other) {
        return top.skills().stream()
                .filter(each -> !other.contains(each.skill()))
                .map(each -> difference(each.skill()))
                .toList();
    }

    /**
     * The way from the first role to the second: the second's top-K skills by share there minus
     * share in the first, largest first.
     */
    public List<PathStep> pathToSecond() {
        return path(secondTop, first, second);
    }

    /** The way from the second role to the first. */
    public List<PathStep> pathToFirst() {
        return path(firstTop, second, first);
    }

    private static List<PathStep> path(TopSkills aim, RoleProfile from, RoleProfile to) {
        return aim.skills().stream()
                .map(
                        skill ->
                                new PathStep(
                                        new ShareDifference(skill, from.skills().of(skill.skill())),
                                        to.pay().premium(skill.skill()).orElse(null)))
                .sorted(
                        Comparator.comparingDouble((PathStep step) -> -step.difference().gap())
                                .thenComparing(step -> step.difference().label()))
                .toList();
    }

    /** Skills that at least half of either role's postings ask for. */
    public List<ShareDifference> bridges() {
        return differences.values().stream()
                .filter(
                        each ->
                                each.first().share() >= BRIDGE_SHARE
                                        && each.second().share() >= BRIDGE_SHARE)
                .toList();
    }

    /** Skills by the size of the gap between the two shares, largest first. */
    public List<ShareDifference> mostTelling() {
        return differences.values().stream()
                .sorted(
                        Comparator.comparingDouble((ShareDifference each) -> -Math.abs(each.gap()))
                                .thenComparing(ShareDifference::label))
                .toList();
    }

    /**
     * Distinct postings of the first role over those of the second; counts of the corpus, so there
     * is no interval.
     */
    public double marketRatio() {
        return second.postings() == 0 ? 0 : (double) first.postings() / second.postings();
    }

    /** Second median minus first median. */
    public double payGap() {
        return second.pay().median().value() - first.pay().median().value();
    }

    /** The absolute gap as a share of the lower median. */
    public double payGapShare() {
        double lower = Math.min(first.pay().median().value(), second.pay().median().value());
        return lower == 0 ? 0 : Math.abs(payGap()) / lower;
    }

    /** Interval of the gap, where both medians have one. */
    public Optional<Interval> payGapInterval() {
        return second.pay().median().minus(first.pay().median());
    }

    /** Whether both roles have a median to compare. */
    public boolean hasPay() {
        return first.pay().median().isPresent() && second.pay().median().isPresent();
    }
}
