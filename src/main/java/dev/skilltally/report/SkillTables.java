package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.CoOccurrence;
import dev.skilltally.stats.Interval;
import dev.skilltally.stats.Mix;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.PopulationProfile;
import dev.skilltally.stats.Premium;
import dev.skilltally.stats.RolePair;
import dev.skilltally.stats.SkillShare;
import dev.skilltally.stats.SkillTier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tables of the skills of a population. */
final class SkillTables {
    private static final int MOST_PAIRS = 15;
    private static final int MOST_ROLES = 8;

    private SkillTables() {}

    /** Every skill but the rare ones by tier, with its premium. */
    static Table tiers(String id, PopulationProfile profile) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SkillTier tier : List.of(SkillTier.CORE, SkillTier.COMMON, SkillTier.OCCASIONAL)) {
            for (SkillShare skill : profile.skills().tier(tier)) {
                rows.add(row(name(tier), skill, profile));
            }
        }
        return new Table(
                id,
                "Skills of "
                        + profile.label()
                        + " by tier, and what they go with in pay (n = "
                        + Numbers.count(profile.skills().n())
                        + " readable postings)",
                List.of(
                        words("skill", "Skill"),
                        words("tier", "Tier"),
                        number("share", "Share"),
                        detail("interval", "95 %"),
                        number("postings", "Postings"),
                        number("premium", "Premium"),
                        detail("premium-interval", "with - without, 95 %"),
                        number("paid", "n with pay")),
                rows,
                List.of(
                        "Core: at least 50 % of the postings; common: 20 %; occasional: 5 %. "
                                + Numbers.count(profile.skills().tier(SkillTier.RARE).size())
                                + " rare skills are not shown. A premium of fewer than "
                                + Premium.LEAST_POSTINGS
                                + " postings with pay is not printed."));
    }

    /** Shares of any skill of a group. */
    static Table groups(String id, PopulationProfile profile) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Mix.Part part : profile.skillGroups().parts()) {
            rows.add(
                    List.of(
                            Cell.words(part.label()),
                            Cell.share(part.proportion()).from(part.query()),
                            Cell.interval(part.proportion()),
                            Cell.count(part.proportion().count()).from(part.query())));
        }
        return new Table(
                id,
                "Skill groups of "
                        + profile.label()
                        + " (n = "
                        + Numbers.count(profile.skills().n())
                        + " readable postings)",
                List.of(
                        words("group", "Group"),
                        number("share", "Share"),
                        detail("interval", "95 %"),
                        number("postings", "Postings")),
                rows,
                List.of(
                        "Any skill of the area or type; a posting counts once in each of its groups."
                                + " Unstated: no skill at all."));
    }

    /** Pairs of skills that stand together more often than chance would have it. */
    static Table together(String id, PopulationProfile profile, List<CoOccurrence> pairs) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CoOccurrence pair : pairs.stream().limit(MOST_PAIRS).toList()) {
            PostingQuery both =
                    profile.queryFor(pair.first().skill()).toBuilder()
                            .allSkills(pair.second().skill())
                            .build();
            rows.add(
                    List.of(
                            Cell.words(pair.first().label() + " and " + pair.second().label()),
                            new Cell(
                                    Numbers.ratio(pair.lift()),
                                    pair.lift(),
                                    pair.n(),
                                    pair.interval().orElse(null),
                                    null),
                            Cell.words(pair.interval().map(SkillTables::ratios).orElse("")),
                            Cell.number(Numbers.ratio(pair.pmi()), pair.pmi()),
                            Cell.count(pair.together()).from(both),
                            Cell.count(pair.first().proportion().count()),
                            Cell.count(pair.second().proportion().count())));
        }
        return new Table(
                id,
                "Skills asked for together by "
                        + profile.label()
                        + ", of the top list (n = "
                        + Numbers.count(profile.skills().n())
                        + " readable postings)",
                List.of(
                        words("pair", "Pair"),
                        number("lift", "Lift"),
                        detail("lift-interval", "95 %"),
                        detail("pmi", "PMI, bits"),
                        number("together", "Together"),
                        number("first", "First"),
                        number("second", "Second")),
                rows,
                List.of(
                        "Lift: how many times more often both stand in a posting than if one told"
                                + " nothing of the other; the "
                                + rows.size()
                                + " largest of "
                                + Numbers.count(pairs.size())
                                + " pairs in at least "
                                + CoOccurrence.LEAST_TOGETHER
                                + " postings."));
    }

    private static String ratios(Interval interval) {
        return Numbers.ratio(interval.low()) + " to " + Numbers.ratio(interval.high());
    }

    /** The roles most like this one. */
    static Table nearest(String id, PopulationProfile profile, List<RolePair> pairs) {
        String currency = profile.pay().currency();
        List<List<Cell>> rows = new ArrayList<>();
        for (RolePair pair : pairs.stream().limit(MOST_ROLES).toList()) {
            rows.add(
                    List.of(
                            Cell.words(pair.second().role().label()),
                            PairCells.cosine(pair),
                            PairCells.overlap(pair),
                            PairCells.bounds(pair),
                            PairCells.gap(pair, currency),
                            PairCells.gapRange(pair, currency),
                            Cell.count(pair.second().postings()).from(pair.second().query()),
                            Cell.count(pair.second().median().n()).from(pair.second().paid())));
        }
        return new Table(
                id,
                "Roles most like " + profile.label(),
                List.of(
                        words("role", "Role"),
                        number("cosine", "Cosine"),
                        number("overlap", "Overlap"),
                        detail("bounds", "Bounds"),
                        number("gap", "Pay gap"),
                        detail("gap-interval", "95 %"),
                        number("postings", "Postings"),
                        number("paid", "n with pay")),
                rows,
                List.of(
                        "Cosine of the vectors of shares of all skills; roles with at least "
                                + PopulationProfile.FEW_POSTINGS
                                + " readable postings. The gap is the other role's median minus this one's."));
    }

    private static List<Cell> row(String tier, SkillShare skill, PopulationProfile profile) {
        PayProfile pay = profile.pay();
        Optional<Premium> premium = pay.premium(skill.skill());
        return List.of(
                Cell.words(skill.label()),
                Cell.words(tier),
                Cell.share(skill.proportion()).from(profile.queryFor(skill.skill())),
                Cell.interval(skill.proportion()),
                Cell.count(skill.proportion().count()),
                premium.map(each -> Premiums.amount(each, pay)).orElse(Cell.words("")),
                premium.map(each -> Premiums.interval(each, pay)).orElse(Cell.words("")),
                premium.map(each -> Cell.count(each.with().n())).orElse(Cell.words("")));
    }

    private static String name(SkillTier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
