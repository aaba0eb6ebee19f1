package dev.skilltally.stats;

import dev.skilltally.query.CorpusInfo;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.Hit;
import dev.skilltally.query.Hits;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asks an index for what the measures of a role need. */
public final class Measures {
    private static final int ALL_COUNTRIES = 300;

    private static final int SAMPLED = 3;

    private final PostingIndex index;
    private final SkillTaxonomy taxonomy;
    private final MeasureSettings settings;

    /**
     * @param index the index
     * @param taxonomy the taxonomy that it was built with
     * @param settings what the analyst chose
     */
    public Measures(PostingIndex index, SkillTaxonomy taxonomy, MeasureSettings settings) {
        this.index = index;
        this.taxonomy = taxonomy;
        this.settings = settings;
    }

    /** What the index was made from. */
    public CorpusInfo corpus() {
        return index.info();
    }

    /** The day on which postings count as active; null where no posting has a date. */
    public @Nullable LocalDate activeOn() {
        return settings.activeOn() != null ? settings.activeOn() : index.info().asOf();
    }

    /** The distinct active postings that the settings let in. */
    public PostingQuery population() {
        return settings.filter().toBuilder()
                .activeOn(activeOn())
                .modalities(settings.modalities())
                .build();
    }

    /** Postings of the population that no role was found for. */
    public int unclassified() {
        return index.count(population().toBuilder().role(PostingQuery.UNSTATED).build());
    }

    /** Everything that is measured of a role. */
    public RoleProfile role(Role role) {
        PostingQuery query = population().toBuilder().role(role.id()).build();
        PostingQuery readable = query.toBuilder().readable(true).build();
        int postings = index.count(query);
        int withText = index.count(readable);
        return new RoleProfile(
                role,
                query,
                index.count(query.toBuilder().distinct(false).build()),
                postings,
                postings - withText,
                new SkillShares(index.skillCounts(readable), withText, taxonomy),
                SeniorityMix.of(index.facet(query, Dimension.SENIORITY, 10), settings.unstatedAs()),
                Mix.of(index.facet(query, Dimension.COUNTRY, ALL_COUNTRIES)),
                Mix.of(index.facet(query, Dimension.WORK_MODE, 10)),
                new PayMeasures(index, taxonomy, settings).of(query));
    }

    /**
     * A few postings behind a number, from the whole length of the list that a search gives: the
     * middle ones of as many equal parts. The same index gives the same ones.
     */
    public Hits sample(PostingQuery query) {
        int total = index.count(query);
        List<Hit> hits = new ArrayList<>();
        int wanted = Math.min(SAMPLED, total);
        for (int i = 0; i < wanted; i++) {
            int place = (int) ((2L * i + 1) * total / (2L * wanted));
            hits.addAll(index.search(query, place, 1).hits());
        }
        return new Hits(total, hits);
    }

    /** Two roles side by side. */
    public RoleComparison compare(Role first, Role second) {
        return new RoleComparison(role(first), role(second), settings.topSize());
    }
}
