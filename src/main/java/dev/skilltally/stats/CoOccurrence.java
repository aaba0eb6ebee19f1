package dev.skilltally.stats;

import java.util.Optional;

/**
 * Two skills in the same postings of a population.
 *
 * @param first one skill
 * @param second the other, of the same population
 * @param together postings that mention both
 */
public record CoOccurrence(SkillShare first, SkillShare second, int together) {
    /** Pairs in fewer postings are not reported. */
    public static final int LEAST_TOGETHER = 20;

    public CoOccurrence {
        if (together > Math.min(first.proportion().count(), second.proportion().count())) {
            throw new IllegalArgumentException(
                    together + " postings with both of " + first + " and " + second);
        }
    }

    /** Readable postings of the population. */
    public int n() {
        return first.proportion().n();
    }

    /** Postings with both, of those with the first. */
    public Proportion givenFirst() {
        return new Proportion(together, first.proportion().count());
    }

    /**
     * P(both) &divide; (P(first) P(second)): how many times more often they stand together than
     * independent skills would (Brin, Motwani, Ullman and Tsur, "Dynamic itemset counting", SIGMOD
     * 1997, there called interest); 0 where one of them does not occur.
     */
    public double lift() {
        double expected = (double) first.proportion().count() * second.proportion().count() / n();
        return together == 0 ? 0 : together / expected;
    }

    /**
     * Pointwise mutual information in bits, log2 of the lift (Church and Hanks, "Word association
     * norms, mutual information, and lexicography", Computational Linguistics 16, 1990); negative
     * infinity where they never stand together.
     */
    public double pmi() {
        return Math.log(lift()) / Math.log(2);
    }

    /**
     * Interval of the lift from the variance of its logarithm by the delta method for multinomial
     * counts: 1/n(both) - 1/n(first) - 1/n(second) + (2 lift - 1)/n. None where they never stand
     * together.
     */
    public Optional<Interval> interval() {
        if (together == 0) {
            return Optional.empty();
        }
        double variance =
                1.0 / together
                        - 1.0 / first.proportion().count()
                        - 1.0 / second.proportion().count()
                        + (2 * lift() - 1) / n();
        double spread = Interval.Z * Math.sqrt(Math.max(0, variance));
        return Optional.of(new Interval(lift() * Math.exp(-spread), lift() * Math.exp(spread)));
    }
}
