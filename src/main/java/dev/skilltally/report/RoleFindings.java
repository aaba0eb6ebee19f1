package dev.skilltally.report;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.Median;
import dev.skilltally.stats.Mix;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.PopulationProfile;
import dev.skilltally.stats.Premium;
import dev.skilltally.stats.Proportion;
import dev.skilltally.stats.SkillShare;
import dev.skilltally.stats.SkillTier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the measures of one population come to. */
final class RoleFindings {
    private static final int NAMED = 5;
    private static final int PLACES = 3;

    private final PopulationProfile profile;

    RoleFindings(PopulationProfile profile) {
        this.profile = profile;
    }

    /** One point each. */
    List<Statement> key() {
        List<Statement> points = new ArrayList<>();
        points.add(size());
        if (profile.postings() == 0) {
            return points;
        }
        if (!profile.isSmall()) {
            points.add(skills());
        }
        points.add(pay());
        flagged(profile).ifPresent(points::add);
        premium(profile, NAMED).ifPresent(points::add);
        points.add(levels());
        points.add(remote());
        places().ifPresent(points::add);
        return points;
    }

    /** One paragraph. */
    List<Statement> shortAnswer() {
        return List.of(skills(), pay());
    }

    private Statement size() {
        return Statement.of(
                "The index holds "
                        + Numbers.count(profile.postings())
                        + " distinct active postings of "
                        + profile.label()
                        + ", "
                        + Numbers.count(profile.total())
                        + " with their duplicates.");
    }

    Statement skills() {
        List<SkillShare> core = profile.skills().tier(SkillTier.CORE);
        if (!core.isEmpty()) {
            return Statement.of("At least half of the postings ask for " + named(core) + ".");
        }
        List<SkillShare> ranked = profile.skills().ranked();
        return ranked.isEmpty()
                ? Statement.of("No skill was found in these postings.")
                : Statement.of(
                        "No skill is asked for by half of the postings; the list begins with "
                                + named(ranked)
                                + ".");
    }

    private static String named(List<SkillShare> skills) {
        return Names.list(
                skills.stream()
                        .limit(NAMED)
                        .map(each -> each.label() + " (" + Numbers.percent(each.share()) + ")")
                        .toList());
    }

    Statement pay() {
        PayProfile pay = profile.pay();
        Median median = pay.median();
        String base = Names.countryBefore(pay.country()) + " base";
        if (!median.isPresent()) {
            return Statement.of(
                    "None of its postings states " + base + " pay in " + pay.currency() + ".");
        }
        return Statement.of(
                "The median "
                        + base
                        + " is "
                        + Numbers.money(median.value(), pay.currency())
                        + " (n = "
                        + Numbers.count(median.n())
                        + median.interval()
                                .map(
                                        each ->
                                                ", 95 % interval "
                                                        + Numbers.moneyRange(each, pay.currency()))
                                .orElse(", too few for an interval")
                        + "); "
                        + Numbers.percent(pay.coverage().share())
                        + " of the postings in "
                        + Names.inCountry(pay.country())
                        + " state it.");
    }

    /** An employer that has so many of the postings with pay that the median is much its own. */
    static Optional<Statement> flagged(PopulationProfile profile) {
        PayProfile pay = profile.pay();
        return pay.isFlagged()
                ? Optional.of(
                        Statement.of(
                                "One employer has "
                                        + Numbers.percent(pay.largestEmployerShare().share())
                                        + " of the postings of "
                                        + profile.label()
                                        + " with pay: "
                                        + pay.largestEmployer()
                                        + "."))
                : Optional.empty();
    }

    /** Of the premiums that are printed the largest ones whose interval excludes zero. */
    static Optional<Statement> premium(PopulationProfile profile, int most) {
        PayProfile pay = profile.pay();
        List<Premium> settled =
                pay.premiums().stream()
                        .limit(ComparisonReport.MOST_PREMIUMS)
                        .filter(each -> each.amount() > 0)
                        .filter(each -> each.interval().filter(i -> i.low() > 0).isPresent())
                        .limit(most)
                        .toList();
        if (settled.isEmpty()) {
            return Optional.empty();
        }
        List<String> named =
                settled.stream()
                        .map(
                                each ->
                                        each.label()
                                                + " ("
                                                + Numbers.money(each.with().value(), pay.currency())
                                                + ", "
                                                + Numbers.signedMoney(each.amount(), pay.currency())
                                                + ", n = "
                                                + Numbers.count(each.with().n())
                                                + ")")
                        .toList();
        return Optional.of(
                new Statement(
                        "The median of "
                                + profile.label()
                                + " postings with pay is higher among those that name "
                                + Names.list(named)
                                + "; an association, not a cause.",
                        settled.stream().map(each -> each.interval().orElseThrow()).toList()));
    }

    Statement levels() {
        List<String> levels =
                profile.seniority().parts().stream()
                        .filter(part -> part.proportion().count() > 0)
                        .filter(part -> !part.value().equals(PostingQuery.UNSTATED))
                        .map(part -> percent(part.proportion()) + " " + part.value())
                        .toList();
        Proportion unstated = profile.seniority().of(PostingQuery.UNSTATED);
        return Statement.of(
                (levels.isEmpty() ? "No posting states a level" : "Levels: " + Names.list(levels))
                        + (unstated.count() > 0 && !levels.isEmpty()
                                ? "; " + percent(unstated) + " state none"
                                : "")
                        + ".");
    }

    Statement remote() {
        return Statement.of(
                percent(profile.remote())
                        + " of the postings are fully remote, "
                        + percent(profile.workModes().of("hybrid"))
                        + " hybrid; "
                        + percent(profile.workModes().of(PostingQuery.UNSTATED))
                        + " do not say.");
    }

    /** The countries that are named most. */
    Optional<Statement> places() {
        List<String> places =
                profile.countries().stated().stream()
                        .limit(PLACES)
                        .map(RoleFindings::place)
                        .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Statement.of(
                                "Countries of the postings of "
                                        + profile.label()
                                        + ": first "
                                        + Names.list(places)
                                        + "."));
    }

    private static String place(Mix.Part part) {
        return Names.inCountry(part.value()) + " (" + percent(part.proportion()) + ")";
    }

    private static String percent(Proportion share) {
        return Numbers.percent(share.share());
    }
}
