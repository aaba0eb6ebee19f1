package dev.skilltally.benchmark;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.RankRule;
import dev.skilltally.query.SkillPay;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The index of the product, asked as its reports ask it. */
final class Product implements Engine {
    /** The lower median; the product also finds that of the postings without the skill. */
    private static final RankRule MEDIAN = size -> new int[] {(size + 1) / 2};

    private final PostingIndex index;

    Product(PostingIndex index) {
        this.index = index;
    }

    @Override
    public Object answer(Ask ask) {
        return switch (ask) {
            case Ask.Count count -> index.count(count.question().query());
            case Ask.SkillCounts counts -> index.skillCounts(counts.question().query());
            case Ask.SkillMedians medians -> index.payBySkill(medians.question().query(), MEDIAN);
            // One more than the others give, since the skills' type is a group too.
            case Ask.Facet facet ->
                    index.facet(
                            facet.question().query(),
                            FacetRequest.top(facet.dimension(), Ask.Facet.TOP + 1));
        };
    }

    @Override
    public Map<String, Long> readable(Ask ask, Object answer) {
        Map<String, Long> readable = new TreeMap<>();
        switch (ask) {
            case Ask.Count count -> readable.put("postings", ((Integer) answer).longValue());
            case Ask.SkillCounts counts ->
                    ((Map<?, ?>) answer)
                            .forEach((k, v) -> readable.put((String) k, ((Integer) v).longValue()));
            case Ask.SkillMedians medians ->
                    ((Map<?, ?>) answer)
                            .forEach(
                                    (k, v) ->
                                            readable.put(
                                                    (String) k,
                                                    ((SkillPay) v).with().values().get(0)));
            case Ask.Facet facet -> readable.putAll(Engine.ranked(counts((FacetCounts) answer)));
        }
        return readable;
    }

    private static List<Integer> counts(FacetCounts facet) {
        return facet.values().stream()
                .filter(value -> !isType(facet.dimension(), value))
                .map(FacetCounts.Value::postings)
                .toList();
    }

    private static boolean isType(Dimension dimension, FacetCounts.Value value) {
        return dimension == Dimension.SKILL_GROUP && !value.value().startsWith("area");
    }
}
