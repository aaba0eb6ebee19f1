package dev.skilltally.stats;

import java.util.Optional;

/**
 * Two roles of a matrix.
 *
 * @param first one role
 * @param second the other
 * @param overlap of their top-K sets
 * @param cosine of their share vectors, see {@link #cosine(SkillShares, SkillShares)}
 */
public record RolePair(RoleSummary first, RoleSummary second, Overlap overlap, double cosine) {

    static RolePair of(RoleSummary first, RoleSummary second, int topSize) {
        return new RolePair(
                first,
                second,
                Overlap.of(first.skills().top(topSize), second.skills().top(topSize)),
                cosine(first.skills(), second.skills()));
    }

    /**
     * The cosine of the angle between two vectors of shares, one dimension a skill, generic skills
     * left out: &Sigma; a b &divide; &radic;(&Sigma; a&sup2; &Sigma; b&sup2;) (Salton and McGill,
     * "Introduction to Modern Information Retrieval", 1983, 4.2); 0 where one has no skill.
     */
    static double cosine(SkillShares first, SkillShares second) {
        double product = 0;
        for (SkillShare each : first.ranked()) {
            product += each.share() * second.of(each.skill()).share();
        }
        double lengths = Math.sqrt(squares(first) * squares(second));
        return lengths == 0 ? 0 : Math.min(1, product / lengths);
    }

    private static double squares(SkillShares shares) {
        return shares.ranked().stream().mapToDouble(each -> each.share() * each.share()).sum();
    }

    /** The same pair the other way round. */
    RolePair turned() {
        return new RolePair(/* first= */ second, /* second= */ first, overlap, cosine);
    }

    /** Whether the interval of the pay gap excludes zero. */
    public boolean isPaySettled() {
        return payGapInterval().filter(Interval::excludesZero).isPresent();
    }

    /** The same pair, the role with the lower median first, so that its gap is not negative. */
    public RolePair lowerFirst() {
        return payGap() < 0 ? turned() : this;
    }

    /** Whether both roles have a median to compare. */
    public boolean hasPay() {
        return first.median().isPresent() && second.median().isPresent();
    }

    /** Second median minus first median. */
    public double payGap() {
        return second.median().value() - first.median().value();
    }

    /** Interval of the gap, where both medians have one. */
    public Optional<Interval> payGapInterval() {
        return second.median().minus(first.median());
    }
}
