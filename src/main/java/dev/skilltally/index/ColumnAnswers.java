package dev.skilltally.index;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.OrderStatistics;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.RankRule;
import dev.skilltally.query.SkillPay;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the column file answers; null where it can't.
 *
 * @param file the columns
 * @param search finds rows in them
 * @param taxonomy knows labels and groups of skills
 */
record ColumnAnswers(ColumnFile file, RowSearch search, SkillTaxonomy taxonomy) {

    private RowSearch.@Nullable Found find(PostingQuery query, @Nullable Dimension except)
            throws IOException {
        return search.find(Conditions.of(query, taxonomy, except)).orElse(null);
    }

    private static boolean isCounted(PostingQuery query) {
        return query.modalities().equals(PostingQuery.COUNTED);
    }

    @Nullable Integer count(PostingQuery query) throws IOException {
        RowSearch.Found found = find(query, null);
        return found == null ? null : found.rows().count();
    }

    @Nullable Map<String, Integer> skillCounts(PostingQuery query) throws IOException {
        RowSearch.Found found = isCounted(query) ? find(query, null) : null;
        if (found == null) {
            return null;
        }
        int[] counts = new SkillTally(file, found.rows()).counts();
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int skill = 0; skill < counts.length; skill++) {
            if (counts[skill] > 0) {
                named.put(file.skills().get(skill), counts[skill]);
            }
        }
        return named;
    }

    @Nullable FacetCounts facet(PostingQuery query, FacetRequest request) throws IOException {
        Dimension dimension = request.dimension();
        boolean ofSkills = dimension == Dimension.SKILL || dimension == Dimension.SKILL_GROUP;
        List<Condition> conditions =
                new ArrayList<>(
                        Conditions.of(query, taxonomy, request.sideways() ? dimension : null));
        if (!request.under().isEmpty()) {
            String field = Conditions.field(query, IndexSchema.REGION);
            conditions.add(new Condition.Values(List.of(field), Set.of(request.under())));
        }
        RowSearch.Found found =
                ofSkills && !isCounted(query) ? null : search.find(conditions).orElse(null);
        if (found == null) {
            return null;
        }
        RowSet rows = found.rows();
        FacetTally tally =
                switch (dimension) {
                    case SKILL -> new SkillTally(file, rows);
                    case SKILL_GROUP -> new GroupTally(file, rows, new SkillGroups(taxonomy)::of);
                    case ROLE -> new RoleTally(file, rows);
                    default -> tally(rows, dimension, query.distinct());
                };
        var labels = new FacetLabels(taxonomy, dimension);
        return new FacetCounter(tally, rows.count(), request, labels::of).count();
    }

    private FacetTally tally(RowSet rows, Dimension dimension, boolean distinct)
            throws IOException {
        ColumnView view = file.view(dimension);
        return ColumnTally.count(file, rows, view, distinct && view.column().isOfCluster());
    }

    private @Nullable ColumnPay paid(PostingQuery query) throws IOException {
        RowSearch.Found found = find(query.toBuilder().withPay(true).build(), null);
        return found == null ? null : ColumnPay.of(file, found);
    }

    @Nullable OrderStatistics pay(PostingQuery query, RankRule ranks) throws IOException {
        ColumnPay pay = paid(query);
        return pay == null ? null : pay.all(ranks);
    }

    @Nullable Map<String, SkillPay> payBySkill(PostingQuery query, RankRule ranks)
            throws IOException {
        ColumnPay pay = isCounted(query) ? paid(query) : null;
        return pay == null ? null : pay.bySkill(ranks);
    }

    /** The matching postings as documents. */
    @Nullable Matches matches(PostingQuery query, IndexReader reader) throws IOException {
        RowSearch.Found found = find(query, null);
        if (found == null) {
            return null;
        }
        var all = new FixedBitSet(Math.max(1, reader.maxDoc()));
        found.rows()
                .visit(
                        file,
                        (part, row, bits) -> {
                            for (long left = bits; left != 0; left &= left - 1) {
                                all.set(part.document(RowSet.lowest(row, left)));
                            }
                        });
        List<FixedBitSet> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            var segment = new FixedBitSet(leaf.reader().maxDoc());
            FixedBitSet.orRange(all, leaf.docBase, segment, 0, leaf.reader().maxDoc());
            segments.add(segment);
        }
        return new Matches(segments);
    }
}
