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
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        PopulationProfile profile =
                new PopulationProfile(
                        label,
                        query,
                        index.count(query.toBuilder().distinct(false).build()),
                        postings,
                        postings - withText,
                        new SkillShares(index.skillCounts(readable), withText, taxonomy),
                        mix(readable, Dimension.SKILL_GROUP),
                        SeniorityMix.of(
                                counts(query, Dimension.SENIORITY), query, settings.unstatedAs()),
                        mix(query, Dimension.COUNTRY),
                        mix(query, Dimension.WORK_MODE),
                        new PayMeasures(index, taxonomy, settings).of(query));
        checkTop(profile);
        return SelfCheck.of(profile);
    }

    /** Counts the top skills a second way: as a search for each does. */
    private void checkTop(PopulationProfile profile) {
        for (SkillShare skill : profile.skills().top(settings.topSize()).skills()) {
            SelfCheck.same(
                    "postings of " + profile.label() + " with " + skill.label(),
                    skill.proportion().count(),
                    index.count(profile.queryFor(skill.skill())));
        }
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

    /**
     * The roles with at least so many distinct active postings, and what is needed to set each
     * beside the others.
     */
    public List<RoleSummary> summaries(int least) {
        List<RoleSummary> summaries = new ArrayList<>();
        for (FacetCounts.Value value : counts(population(), Dimension.ROLE).values()) {
            if (value.postings() >= least) {
                taxonomy.role(value.value()).ifPresent(role -> summaries.add(summary(role)));
            }
        }
        return summaries;
    }

    private RoleSummary summary(Role role) {
        PostingQuery query =
                population().toBuilder().without(Dimension.ROLE).role(role.id()).build();
        PostingQuery readable = query.toBuilder().readable(true).build();
        PostingQuery paid = new PayMeasures(index, taxonomy, settings).paid(query);
        return new RoleSummary(
                role,
                query,
                index.count(query),
                new SkillShares(index.skillCounts(readable), index.count(readable), taxonomy),
                Median.of(index.pay(paid, Median.RANKS)),
                paid,
                mix(query, Dimension.WORK_MODE).of("remote"));
    }

    /** All pairs of the roles with at least so many readable postings. */
    public RoleMatrix matrix(int least) {
        return matrix(readable(least), least);
    }

    private List<RoleSummary> readable(int least) {
        return summaries(least).stream().filter(role -> role.skills().n() >= least).toList();
    }

    /** All pairs of some roles, however few postings they have. */
    public RoleMatrix matrix(List<Role> roles) {
        return matrix(roles.stream().map(this::summary).toList(), 0);
    }

    private RoleMatrix matrix(List<RoleSummary> roles, int least) {
        int leftOut = counts(population(), Dimension.ROLE).values().size() - roles.size();
        return RoleMatrix.of(roles, least, Math.max(0, leftOut), settings.topSize());
    }

    /**
     * The other roles by the cosine of their share vectors with a role's, most alike first.
     *
     * @param least readable postings that another role must have
     */
    public List<RolePair> nearest(Role role, int least) {
        RoleSummary from = summary(role);
        return readable(least).stream()
                .filter(other -> !other.role().equals(role))
                .map(other -> RolePair.of(from, other, settings.topSize()))
                .sorted(
                        Comparator.comparingDouble((RolePair pair) -> -pair.cosine())
                                .thenComparing(pair -> pair.second().role().label()))
                .toList();
    }

    /**
     * Pairs of a population's top skills that stand together in at least {@value
     * CoOccurrence#LEAST_TOGETHER} postings, by lift, largest first.
     */
    public List<CoOccurrence> coOccurrences(PopulationProfile profile) {
        List<SkillShare> top = profile.skills().top(settings.topSize()).skills();
        List<CoOccurrence> pairs = new ArrayList<>();
        for (int i = 0; i < top.size(); i++) {
            Map<String, Integer> with = index.skillCounts(profile.queryFor(top.get(i).skill()));
            for (int j = i + 1; j < top.size(); j++) {
                int together = with.getOrDefault(top.get(j).skill(), 0);
                if (together >= CoOccurrence.LEAST_TOGETHER) {
                    pairs.add(new CoOccurrence(top.get(i), top.get(j), together));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble((CoOccurrence pair) -> -pair.lift())
                        .thenComparing(pair -> pair.first().label())
                        .thenComparing(pair -> pair.second().label()));
        return pairs;
    }

    /**
     * Shares of skills by month, see {@link Trend}.
     *
     * @param role of this role only; null for all
     */
    public Trend trend(List<Skill> skills, @Nullable Role role) {
        PostingQuery.Builder population =
                (role == null ? population() : query(role)).toBuilder().readable(true);
        PostingQuery query = population.activeOn(settings.filter().activeOn()).build();
        FacetCounts all = counts(query, Dimension.MONTH);
        List<Map<String, Integer>> ofSkills =
                skills.stream().map(skill -> months(query, skill.id())).toList();
        List<Trend.Month> months =
                all.values().stream()
                        .sorted(Comparator.comparing(FacetCounts.Value::value))
                        .filter(month -> isMeasured(YearMonth.parse(month.value())))
                        .map(month -> month(month, ofSkills))
                        .toList();
        Trend trend = new Trend(query, skills, months, all.unstated());
        return settings.activeOn() == null ? SelfCheck.of(trend, index.count(query)) : trend;
    }

    private boolean isMeasured(YearMonth month) {
        return settings.activeOn() == null || !month.isAfter(YearMonth.from(settings.activeOn()));
    }

    private Map<String, Integer> months(PostingQuery query, String skill) {
        PostingQuery with = query.toBuilder().allSkills(skill).build();
        return counts(with, Dimension.MONTH).values().stream()
                .collect(Collectors.toMap(FacetCounts.Value::value, FacetCounts.Value::postings));
    }

    private static Trend.Month month(FacetCounts.Value month, List<Map<String, Integer>> ofSkills) {
        return new Trend.Month(
                YearMonth.parse(month.value()),
                ofSkills.stream()
                        .map(counts -> counts.getOrDefault(month.value(), 0))
                        .map(count -> new Proportion(count, month.postings()))
                        .toList());
    }

    /**
     * The whole corpus, or what the filter leaves of it.
     *
     * @param least postings of a role that is measured by itself
     */
    public MarketProfile market(int least) {
        PostingQuery query = population();
        return SelfCheck.of(
                new MarketProfile(
                        profile("all roles", query),
                        mix(query, Dimension.ROLE),
                        summaries(least),
                        mix(query, Dimension.SOURCE),
                        mix(query, Dimension.LANGUAGE)));
    }

    /**
     * The measures of this moment.
     *
     * @param least postings of a role that is kept
     */
    public Snapshot snapshot(int least) {
        Map<String, Snapshot.Measured> populations = new TreeMap<>();
        populations.put(Snapshot.MARKET, measured(population()));
        summaries(least).forEach(each -> populations.put(each.role().id(), measured(each.query())));
        return new Snapshot(index.info(), activeOn(), settings.choices(), populations);
    }

    private Snapshot.Measured measured(PostingQuery query) {
        PostingQuery readable = query.toBuilder().readable(true).build();
        PostingQuery paid = new PayMeasures(index, taxonomy, settings).paid(query);
        return new Snapshot.Measured(
                index.count(query),
                index.count(readable),
                index.skillCounts(readable),
                Median.of(index.pay(paid, Median.RANKS)),
                mix(query, Dimension.WORK_MODE).of("remote").count());
    }

    /**
     * What moved since a snapshot; empty where it does not hold the role.
     *
     * @param same the same corpus annotated with the snapshot's taxonomy
     * @param role null for the whole market
     */
    public Optional<Movements> since(Snapshot then, Measures same, @Nullable Role role) {
        return then.population(role == null ? Snapshot.MARKET : role.id())
                .map(
                        before ->
                                Movements.of(
                                        before,
                                        same.measured(same.of(role)),
                                        measured(of(role)),
                                        taxonomy,
                                        settings.topSize()));
    }

    private PostingQuery of(@Nullable Role role) {
        return role == null ? population() : query(role);
    }

    /** The currency that pay is measured in. */
    public String currency() {
        return settings.payCurrency();
    }

    private Mix mix(PostingQuery query, Dimension dimension) {
        return Mix.of(counts(query, dimension), query);
    }

    private FacetCounts counts(PostingQuery query, Dimension dimension) {
        return index.facet(query, FacetRequest.within(dimension, ALL_VALUES));
    }

    /** Two roles side by side. */
    public RoleComparison compare(Role first, Role second) {
        return SelfCheck.of(new RoleComparison(role(first), role(second), settings.topSize()));
    }
}
