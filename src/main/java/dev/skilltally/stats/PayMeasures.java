package dev.skilltally.stats;

import dev.skilltally.posting.Seniority;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.OrderStatistics;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.SkillPay;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks an index for the pay of a population. */
final class PayMeasures {
    private static final int MOST_BANDS = 10_000;

    private final PostingIndex index;
    private final SkillTaxonomy taxonomy;
    private final MeasureSettings settings;

    PayMeasures(PostingIndex index, SkillTaxonomy taxonomy, MeasureSettings settings) {
        this.index = index;
        this.taxonomy = taxonomy;
        this.settings = settings;
    }

    /** The postings of a population whose pay is measured. */
    PostingQuery paid(PostingQuery population) {
        return inCountry(population).toBuilder()
                .currency(settings.payCurrency())
                .withPay(true)
                .build();
    }

    private PostingQuery inCountry(PostingQuery population) {
        return population.toBuilder()
                .without(Dimension.REGION)
                .region(settings.payRegions().toArray(String[]::new))
                .build();
    }

    PayProfile of(PostingQuery population) {
        PostingQuery inCountry = inCountry(population);
        PostingQuery paid = paid(population);
        Median median = Median.of(index.pay(paid, Median.RANKS));
        FacetCounts employers = index.facet(paid, FacetRequest.within(Dimension.COMPANY, 1));
        int postings = index.count(inCountry);
        boolean named = !employers.values().isEmpty();
        List<Premium> premiums = premiums(paid, median);
        return new PayProfile(
                settings.payCountry(),
                settings.payCurrency(),
                median,
                postings,
                employers.values().size() + employers.other(),
                named ? employers.values().get(0).label() : "",
                new Proportion(named ? employers.values().get(0).postings() : 0, median.n()),
                premiums.stream().filter(each -> !each.isSuppressed()).toList(),
                (int) premiums.stream().filter(Premium::isSuppressed).count(),
                distribution(paid, postings - median.n()),
                paid);
    }

    private PayDistribution distribution(PostingQuery paid, int unstated) {
        return new PayDistribution(
                Quantile.of(
                        PayDistribution.WANTED,
                        index.pay(paid, Quantile.ranks(PayDistribution.WANTED))),
                PayDistribution.bands(
                        index.facet(paid, FacetRequest.within(Dimension.PAY_BAND, MOST_BANDS)),
                        settings.payCurrency()),
                unstated);
    }

    private List<Premium> premiums(PostingQuery paid, Median ofRole) {
        PostingQuery readable = paid.toBuilder().readable(true).build();
        Map<String, SkillPay> bySkill = index.payBySkill(readable, Median.RANKS);
        Levels levels = new Levels(readable);
        List<Premium> premiums = new ArrayList<>();
        for (SkillPay pay : bySkill.values()) {
            Median with = Median.of(pay.with());
            String label = taxonomy.skill(pay.skill()).map(Skill::label).orElse(pay.skill());
            AdjustedPremium adjusted =
                    with.n() < Premium.LEAST_POSTINGS
                            ? null
                            : levels.adjusted(pay.skill(), with.n());
            premiums.add(
                    new Premium(
                            pay.skill(), label, with, Median.of(pay.without()), ofRole, adjusted));
        }
        premiums.sort(
                Comparator.comparingDouble((Premium each) -> -each.amount())
                        .thenComparing(Premium::label));
        return premiums;
    }

    /** The pay at each level of seniority: interns are entry, "unstated" is a level of its own. */
    private final class Levels {
        private final Map<Seniority, Median> ofRole = new EnumMap<>(Seniority.class);
        private final Map<Seniority, Map<String, SkillPay>> bySkill =
                new EnumMap<>(Seniority.class);

        Levels(PostingQuery paid) {
            for (Seniority level : EnumSet.complementOf(EnumSet.of(Seniority.INTERN))) {
                Set<Seniority> levels = EnumSet.of(level);
                if (level == Seniority.ENTRY) {
                    levels.add(Seniority.INTERN);
                }
                PostingQuery atLevel = Narrowing.levels(paid, levels);
                if (atLevel == null) {
                    continue;
                }
                OrderStatistics pay = index.pay(atLevel, Median.RANKS);
                if (pay.size() >= AdjustedPremium.LEAST_OF_ROLE) {
                    ofRole.put(level, Median.of(pay));
                    bySkill.put(level, index.payBySkill(atLevel, Median.RANKS));
                }
            }
        }

        @Nullable AdjustedPremium adjusted(String skill, int withSkill) {
            double sum = 0;
            int kept = 0;
            for (Map.Entry<Seniority, Median> level : ofRole.entrySet()) {
                SkillPay pay = bySkill.getOrDefault(level.getKey(), Map.of()).get(skill);
                if (pay != null && pay.with().size() >= AdjustedPremium.LEAST_WITH_SKILL) {
                    Median with = Median.of(pay.with());
                    sum += with.n() * (with.value() - level.getValue().value());
                    kept += with.n();
                }
            }
            return kept == 0
                    ? null
                    : new AdjustedPremium(sum / kept, 1 - (double) kept / withSkill);
        }
    }
}
