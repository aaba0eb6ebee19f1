package dev.skilltally.stats;

import dev.skilltally.query.PostingQuery;

import java.util.Comparator;

/**
 * Recomputes sums and counts from their parts before anything is printed. Two ways that lead to the
 * same number by different code must agree; where they do not, the number is named and nothing is
 * printed.
 */
final class SelfCheck {
    private SelfCheck() {}

    /** Refuses a number that differs from what its parts give. */
    static void same(String what, long number, long parts) {
        if (number != parts) {
            throw new MeasureException(
                    "self-check: %s is %d, but its parts give %d".formatted(what, number, parts));
        }
    }

    private static void atMost(String what, long number, long limit) {
        if (number > limit) {
            throw new MeasureException(
                    "self-check: %s is %d, more than the %d it is of"
                            .formatted(what, number, limit));
        }
    }

    /** Checks a profile and returns it. */
    static PopulationProfile of(PopulationProfile profile) {
        String of = " of " + profile.label();
        atMost("distinct postings" + of, profile.postings(), profile.total());
        same(
                "readable and unreadable postings" + of,
                profile.postings(),
                profile.unreadable() + profile.skills().n());
        same("postings by seniority" + of, profile.postings(), sum(profile.seniority()));
        same("postings by work mode" + of, profile.postings(), sum(profile.workModes()));
        several("countries" + of, profile.countries(), profile.postings());
        several("skill groups" + of, profile.skillGroups(), profile.skills().n());
        skills(of, profile);
        pay(of, profile.pay());
        return profile;
    }

    private static int sum(Mix mix) {
        return mix.parts().stream().mapToInt(part -> part.proportion().count()).sum();
    }

    /** A posting may have several values, but has at least one or is unstated. */
    private static void several(String what, Mix mix, int postings) {
        int unstated = mix.of(PostingQuery.UNSTATED).count();
        int stated = postings - unstated;
        mix.stated()
                .forEach(
                        part ->
                                atMost(
                                        what + ", " + part.value(),
                                        part.proportion().count(),
                                        stated));
        atMost(what + ", stated", stated, sum(mix) - unstated);
    }

    private static void skills(String of, PopulationProfile profile) {
        int place = 0;
        int before = Integer.MAX_VALUE;
        for (SkillShare skill : profile.skills().ranked()) {
            same("the place of " + skill.label() + of, skill.rank(), ++place);
            atMost("the count of " + skill.label() + of, skill.proportion().count(), before);
            before = skill.proportion().count();
        }
        int most =
                profile.skills().all().stream()
                        .map(SkillShare::proportion)
                        .mapToInt(Proportion::count)
                        .max()
                        .orElse(0);
        int named = profile.skills().n() - profile.skillGroups().of(PostingQuery.UNSTATED).count();
        atMost("the count of the most usual skill" + of, most, named);
    }

    private static void pay(String of, PayProfile pay) {
        same("postings in pay bands" + of, pay.median().n(), pay.distribution().stated());
        same(
                "postings of the country with pay and without" + of,
                pay.postings(),
                pay.median().n() + pay.distribution().unstated());
        pay.distribution().quantiles().stream()
                .filter(quantile -> quantile.p() == 0.5)
                .forEach(
                        quantile ->
                                same(
                                        "twice the median pay" + of,
                                        Math.round(2 * pay.median().value()),
                                        Math.round(2 * quantile.value())));
        for (Premium premium : pay.premiums()) {
            int paid = premium.with().n() + premium.without().n();
            same("postings with " + premium.label() + " and without" + of, paid, readable(pay));
            atMost("postings with pay and text" + of, paid, pay.median().n());
        }
    }

    private static int readable(PayProfile pay) {
        Premium first = pay.premiums().get(0);
        return first.with().n() + first.without().n();
    }

    /** Checks a comparison and returns it. */
    static RoleComparison of(RoleComparison comparison) {
        Overlap overlap = comparison.overlap();
        int shared = comparison.shared().size();
        int first = comparison.exclusiveToFirst().size();
        int second = comparison.exclusiveToSecond().size();
        same("shared skills", overlap.shared(), shared);
        same("skills in either list", overlap.union(), (long) shared + first + second);
        same(
                "top skills of the first role",
                comparison.firstTop().skills().size(),
                (long) shared + first);
        same(
                "top skills of the second role",
                comparison.secondTop().skills().size(),
                (long) shared + second);
        long ratio = Math.round(comparison.marketRatio() * comparison.second().postings());
        if (comparison.second().postings() > 0) {
            same("the market ratio times postings", comparison.first().postings(), ratio);
        }
        return comparison;
    }

    /** Checks a trend and returns it. */
    static Trend of(Trend trend, int postings) {
        same("postings by month", postings, (long) trend.dated() + trend.undated());
        return trend;
    }

    /** Checks the market and returns it. */
    static MarketProfile of(MarketProfile market) {
        same("postings by role", market.population().postings(), sum(market.roles()));
        market.largest().stream()
                .max(Comparator.comparingInt(RoleSummary::postings))
                .ifPresent(
                        role ->
                                same(
                                        "postings of " + role.role().label(),
                                        role.postings(),
                                        market.roles().of(role.role().id()).count()));
        return market;
    }

    /** Checks that every two roles of a matrix are a pair, and returns it. */
    static RoleMatrix of(RoleMatrix matrix) {
        long size = matrix.roles().size();
        same("pairs of roles", matrix.pairs().size(), size * (size - 1) / 2);
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                RolePair pair = matrix.pair(i, j);
                String of = " of places " + i + " and " + j;
                same("the first role" + of, placeOf(pair.first(), matrix), i);
                same("the second role" + of, placeOf(pair.second(), matrix), j);
            }
        }
        return matrix;
    }

    private static int placeOf(RoleSummary role, RoleMatrix matrix) {
        return matrix.roles().indexOf(role);
    }
}
