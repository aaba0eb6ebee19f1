package dev.skilltally.stats;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.List;
import java.util.Map;

/** Populations made by hand. */
final class Populations {
    private static final SkillTaxonomy NO_TAXONOMY =
            new SkillTaxonomy(List.of(), List.of(), List.of(), "none");

    private Populations() {}

    static SkillShares shares(int n, Map<String, Integer> counts) {
        return new SkillShares(counts, n, NO_TAXONOMY);
    }

    static Role role(String id) {
        return new Role(id, id, "family", null, List.of(), "test:1");
    }

    static RoleSummary summary(String id, int n, Map<String, Integer> counts, Median median) {
        PostingQuery query = PostingQuery.builder().role(id).build();
        return new RoleSummary(
                role(id), query, n, shares(n, counts), median, query, new Proportion(0, n));
    }
}
