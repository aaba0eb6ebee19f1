package dev.skilltally.report;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.Interval;
import dev.skilltally.stats.MarketProfile;
import dev.skilltally.stats.Median;
import dev.skilltally.stats.Mix;
import dev.skilltally.stats.PayDistribution;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.PopulationProfile;
import dev.skilltally.stats.Premium;
import dev.skilltally.stats.Proportion;
import dev.skilltally.stats.Quantile;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleMatrix;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.RoleSummary;
import dev.skilltally.stats.SkillShares;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Comparisons of roles that were never measured, from a handful of postings to thousands. */
final class RandomComparisons {
    private static final int SKILLS = 70;
    private static final SkillTaxonomy TAXONOMY =
            new SkillTaxonomy(List.of(), List.of(), List.of(), "hash");

    private final Random random;

    RandomComparisons(Random random) {
        this.random = random;
    }

    RoleComparison next() {
        int size = random.nextBoolean() ? 30 : random.nextInt(1, 20);
        return new RoleComparison(role("Acrobat"), role("Beekeeper"), size);
    }

    /** Two roles of many postings. */
    RoleComparison large() {
        return new RoleComparison(role("Acrobat", 2000), role("Beekeeper", 1000), 30);
    }

    /** Roles of many sizes side by side, some of them without pay. */
    RoleMatrix matrix() {
        List<RoleSummary> roles = new ArrayList<>();
        for (int i = random.nextInt(2, 12); i > 0; i--) {
            roles.add(summary("Role " + (char) ('A' + i)));
        }
        return RoleMatrix.of(roles, 1, random.nextInt(3), 30);
    }

    private RoleSummary summary(String label) {
        PopulationProfile profile = population(label, 1 + postings());
        PostingQuery query = profile.query();
        return new RoleSummary(
                role(label).role(),
                query,
                profile.postings(),
                profile.skills(),
                random.nextInt(4) == 0 ? Median.NONE : profile.pay().median(),
                query,
                profile.remote());
    }

    /** A corpus of a few roles. */
    MarketProfile market() {
        PopulationProfile all = population("all roles", postings());
        List<RoleSummary> largest = matrix().roles();
        List<String> ids = largest.stream().map(role -> role.role().id()).toList();
        return new MarketProfile(
                all,
                mix(Dimension.ROLE, all.postings(), all.query(), ids),
                largest,
                mix(Dimension.SOURCE, all.postings(), all.query(), List.of("board", "feed")),
                mix(Dimension.LANGUAGE, all.postings(), all.query(), List.of("en", "und", "de")));
    }

    private RoleProfile role(String label) {
        return role(label, postings());
    }

    private RoleProfile role(String label, int postings) {
        Role role = new Role(label.toLowerCase(Locale.ROOT), label, "", null, List.of(), "");
        return new RoleProfile(role, population(label, postings));
    }

    private int postings() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1, 30);
            case 2 -> random.nextInt(30, 200);
            default -> random.nextInt(200, 6000);
        };
    }

    PopulationProfile population(String label, int postings) {
        int readable = postings - random.nextInt(postings / 10 + 1);
        PostingQuery query = PostingQuery.builder().role(label.toLowerCase(Locale.ROOT)).build();
        return new PopulationProfile(
                label,
                query,
                postings + random.nextInt(postings + 1),
                postings,
                postings - readable,
                new SkillShares(skills(readable), readable, TAXONOMY),
                mix(Dimension.SKILL_GROUP, readable, query, List.of("area")),
                mix(
                        Dimension.SENIORITY,
                        postings,
                        query,
                        List.of("entry", "mid", "senior", "staff", "manager")),
                mix(Dimension.COUNTRY, postings, query, List.of("US", "DE", "GB", "IN")),
                mix(Dimension.WORK_MODE, postings, query, List.of("remote", "hybrid", "on_site")),
                pay(query, postings));
    }

    private Map<String, Integer> skills(int readable) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < SKILLS && readable > 0; i++) {
            int count = (int) (readable * Math.pow(random.nextDouble(), 2));
            if (count > 0) {
                counts.put("skill-" + (char) ('a' + i / 26) + (char) ('a' + i % 26), count);
            }
        }
        return counts;
    }

    private Mix mix(Dimension dimension, int n, PostingQuery query, List<String> values) {
        List<Mix.Part> parts = new ArrayList<>();
        int left = n;
        for (String value : values) {
            int count = random.nextInt(left + 1);
            left -= count;
            parts.add(new Mix.Part(value, value, new Proportion(count, n), query));
        }
        String unstated = PostingQuery.UNSTATED;
        parts.add(new Mix.Part(unstated, unstated, new Proportion(left, n), query));
        return new Mix(dimension, parts);
    }

    private PayProfile pay(PostingQuery query, int postings) {
        int inCountry = random.nextInt(postings + 1);
        int n = random.nextInt(inCountry + 1);
        Median median = median(n);
        List<Premium> premiums = new ArrayList<>();
        for (int i = 0; i < 30 && n > 2 * Premium.LEAST_POSTINGS; i++) {
            int with = random.nextInt(Premium.LEAST_POSTINGS, n - Premium.LEAST_POSTINGS);
            String skill = "skill-" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            premiums.add(new Premium(skill, skill, median(with), median(n - with), median, null));
        }
        premiums.sort(
                Comparator.comparingDouble((Premium each) -> -each.amount())
                        .thenComparing(Premium::label));
        return new PayProfile(
                "US",
                "USD",
                median,
                inCountry,
                n,
                n == 0 ? "" : "Largest",
                new Proportion(n == 0 ? 0 : random.nextInt(1, n + 1), n),
                premiums,
                random.nextInt(9),
                distribution(median, inCountry - n),
                query);
    }

    private PayDistribution distribution(Median median, int unstated) {
        List<PayDistribution.Band> bands = new ArrayList<>();
        if (median.n() > 0) {
            bands.add(new PayDistribution.Band(100_000, 125_000, median.n()));
        }
        return new PayDistribution(
                List.of(new Quantile(0.5, median.n(), median.value(), median.bounds())),
                bands,
                unstated);
    }

    private Median median(int n) {
        if (n == 0) {
            return Median.NONE;
        }
        double value = random.nextInt(60_000, 250_000);
        double spread = 200_000 / Math.sqrt(n) * (0.5 + random.nextDouble());
        return new Median(n, value, n < 6 ? null : new Interval(value - spread, value + spread));
    }
}
