package dev.skilltally.stats;

import dev.skilltally.posting.Modality;
import dev.skilltally.query.CorpusInfo;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
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
import java.util.Set;

/** Asks an index for what the measures of a role need. */
public final class Measures {
    private static final int ALL_VALUES = 1_000_000;

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
        if (settings.activeOn() != null) {
            return settings.activeOn();
        }
        LocalDate filtered = settings.filter().activeOn();
        return filtered != null ? filtered : index.info().asOf();
    }

    /** The distinct active postings that the settings let in. */
    public PostingQuery population() {
        return settings.filter().toBuilder().activeOn(activeOn()).modalities(modalities()).build();
    }

    /** Postings of the population that no role was found for. */
    public int unclassified() {
        return index.count(population().toBuilder().role(PostingQuery.UNSTATED).build());
    }

    /** Those of the settings, unless only the filter names some. */
    private Set<Modality> modalities() {
        return settings.modalities().equals(PostingQuery.COUNTED)
                ? settings.filter().modalities()
                : settings.modalities();
    }

    /**
     * Everything that is measured of a role.
     *
     * @throws MeasureException if the filter asks for roles of its own
     */
    public RoleProfile role(Role role) {
        return new RoleProfile(role, profile(role.label(), query(role)));
    }

    private PostingQuery query(Role role) {
        if (!settings.filter().roles().isEmpty()) {
            throw new MeasureException(
                    "the filter asks for roles %s, the report for %s: leave role: out of the filter"
                            .formatted(settings.filter().roles(), role.id()));
        }
        return population().toBuilder().role(role.id()).build();
    }

    private PopulationProfile profile(String label, PostingQuery query) {
        PostingQuery readable = query.toBuilder().readable(true).build();
        int postings = index.count(query);
        int withText = index.count(readable);
        return new PopulationProfile(
                label,
                query,
                index.count(query.toBuilder().distinct(false).build()),
                postings,
                postings - withText,
                new SkillShares(index.skillCounts(readable), withText, taxonomy),
                mix(readable, Dimension.SKILL_GROUP),
                SeniorityMix.of(counts(query, Dimension.SENIORITY), query, settings.unstatedAs()),
                mix(query, Dimension.COUNTRY),
                mix(query, Dimension.WORK_MODE),
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

    private Mix mix(PostingQuery query, Dimension dimension) {
        return Mix.of(counts(query, dimension), query);
    }

    private FacetCounts counts(PostingQuery query, Dimension dimension) {
        return index.facet(query, FacetRequest.within(dimension, ALL_VALUES));
    }

    /** Two roles side by side. */
    public RoleComparison compare(Role first, Role second) {
        return new RoleComparison(role(first), role(second), settings.topSize());
    }
}
