package dev.skilltally.stats;

/**
 * A skill in two populations.
 *
 * @param first its share in the first
 * @param second its share in the second
 */
public record ShareDifference(SkillShare first, SkillShare second) {
    public String skill() {
        return first.skill();
    }

    public String label() {
        return first.label();
    }

    /** First share minus second share. */
    public double gap() {
        return first.share() - second.share();
    }

    /**
     * Interval of the gap (Newcombe, "Interval estimation for the difference between independent
     * proportions", 1998, 10).
     */
    public Interval interval() {
        return Interval.ofDifference(
                first.share(),
                first.proportion().interval(),
                second.share(),
                second.proportion().interval());
    }

    /** Log-odds ratio with one half added to each of the four cells. */
    public double logOdds() {
        return Math.log((with(first) / without(first)) / (with(second) / without(second)));
    }

    /** Log-odds over its standard error, the root of the sum of the four reciprocals. */
    public double z() {
        return logOdds()
                / Math.sqrt(
                        1 / with(first)
                                + 1 / without(first)
                                + 1 / with(second)
                                + 1 / without(second));
    }

    private static double with(SkillShare share) {
        return share.proportion().count() + 0.5;
    }

    private static double without(SkillShare share) {
        return share.proportion().n() - share.proportion().count() + 0.5;
    }
}
