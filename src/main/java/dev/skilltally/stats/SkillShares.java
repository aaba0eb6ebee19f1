package dev.skilltally.stats;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The skills of a population by share, largest first, ties by label. */
public final class SkillShares {
    private static final Comparator<SkillShare> ORDER =
            Comparator.comparingInt((SkillShare share) -> share.proportion().count())
                    .reversed()
                    .thenComparing(SkillShare::label)
                    .thenComparing(SkillShare::skill);

    private final int n;
    private final Map<String, SkillShare> bySkill = new LinkedHashMap<>();
    private final List<SkillShare> ranked = new ArrayList<>();
    private final SkillTaxonomy taxonomy;

    /**
     * @param counts postings per skill
     * @param n readable postings of the population
     * @param taxonomy gives labels and says which skills are generic
     */
    public SkillShares(Map<String, Integer> counts, int n, SkillTaxonomy taxonomy) {
        this.n = n;
        this.taxonomy = taxonomy;
        List<SkillShare> sorted =
                counts.entrySet().stream()
                        .map(entry -> share(entry.getKey(), 0, entry.getValue()))
                        .sorted(ORDER)
                        .toList();
        for (SkillShare each : sorted) {
            boolean generic = isGeneric(each.skill());
            SkillShare placed =
                    generic
                            ? each
                            : share(each.skill(), ranked.size() + 1, each.proportion().count());
            bySkill.put(each.skill(), placed);
            if (!generic) {
                ranked.add(placed);
            }
        }
    }

    private SkillShare share(String skill, int rank, int count) {
        String label = taxonomy.skill(skill).map(Skill::label).orElse(skill);
        return new SkillShare(skill, label, rank, new Proportion(count, n));
    }

    /** Readable postings of the population. */
    public int n() {
        return n;
    }

    /** Every skill that occurs, generic ones among them. */
    public List<SkillShare> all() {
        return List.copyOf(bySkill.values());
    }

    /** The skills that are not generic, by place. */
    public List<SkillShare> ranked() {
        return List.copyOf(ranked);
    }

    /** The share of a skill, none of the postings where it does not occur. */
    public SkillShare of(String skill) {
        return Optional.ofNullable(bySkill.get(skill))
                .orElseGet(() -> share(skill, isGeneric(skill) ? 0 : ranked.size() + 1, 0));
    }

    /** The skills of a tier that are not generic, by place. */
    public List<SkillShare> tier(SkillTier tier) {
        return ranked.stream().filter(each -> SkillTier.of(each.share()) == tier).toList();
    }

    private boolean isGeneric(String skill) {
        return taxonomy.skill(skill).map(Skill::generic).orElse(false);
    }

    /** The first so many places. */
    public TopSkills top(int size) {
        return new TopSkills(size, ranked);
    }
}
