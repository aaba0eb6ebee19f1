package dev.skilltally.curate;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.index.IndexProgress;
import dev.skilltally.index.TouchedVisitor;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.TaxonomyDifference;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.OverlapMovement;
import dev.skilltally.stats.RoleMovement;
import dev.skilltally.stats.SkillShares;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What an edit of the taxonomy would change in the postings of an index and in the numbers that are
 * published of them, before it is made. Looks only at the postings that the edit can touch, and
 * writes nothing.
 */
public final class TaxonomyDiff {
    private final IndexFolder folder;
    private final SkillTaxonomy built;
    private final @Nullable AnnotatorInputs before;
    private final AnnotatorInputs after;
    private final TaxonomyEdit edit;
    private final TaxonomyEdit ownEdit;

    private TaxonomyDiff(
            IndexFolder folder,
            SkillTaxonomy built,
            @Nullable AnnotatorInputs before,
            AnnotatorInputs after,
            TaxonomyEdit edit,
            TaxonomyEdit ownEdit) {
        this.folder = folder;
        this.built = built;
        this.before = before;
        this.after = after;
        this.edit = edit;
        this.ownEdit = ownEdit;
    }

    /**
     * What is asked for.
     *
     * @param measures of the published numbers; filters are left out
     * @param roles identifiers of the roles whose numbers are compared; the largest ones where none
     *     is named
     * @param largest how many these are
     * @param examples postings shown of each skill, gained and lost each
     */
    public record Settings(
            MeasureSettings measures, List<String> roles, int largest, int examples) {
        public Settings {
            roles = List.copyOf(roles);
        }
    }

    /**
     * What comes out.
     *
     * @param difference in the postings
     * @param roles the published numbers of the roles, largest role first
     * @param overlaps of each two of them
     */
    public record Result(
            TaxonomyDifference difference,
            List<RoleMovement> roles,
            List<OverlapMovement> overlaps) {
        public Result {
            roles = List.copyOf(roles);
            overlaps = List.copyOf(overlaps);
        }
    }

    /**
     * Prepares a comparison.
     *
     * @param before the state before the edit; null for the one that the index was built with
     * @param after the state behind the edit
     */
    public static TaxonomyDiff of(
            IndexFolder folder, @Nullable AnnotatorInputs before, AnnotatorInputs after)
            throws IOException {
        TaxonomyFiles files = TaxonomyFiles.load(folder.taxonomy());
        SkillTaxonomy built = TaxonomyReader.read(files);
        TaxonomyEdit edit = edit(files, built, after);
        if (before == null || before.taxonomyFiles().equals(files)) {
            return new TaxonomyDiff(folder, built, null, after, edit, edit);
        }
        TaxonomyEdit own = edit(before.taxonomyFiles(), before.taxonomy(), after);
        TaxonomyEdit all = edit(files, built, before).with(edit);
        return new TaxonomyDiff(folder, built, before, after, all, own);
    }

    private static TaxonomyEdit edit(
            TaxonomyFiles files, SkillTaxonomy taxonomy, AnnotatorInputs after) {
        return TaxonomyEdit.between(files, taxonomy, after.taxonomyFiles(), after.taxonomy());
    }

    /** Looks at the postings. */
    public Result run(Settings settings, IndexProgress progress) throws IOException {
        try (PostingIndex index = folder.openAsBuilt(built)) {
            MeasureSettings measures = settings.measures();
            PostingQuery population =
                    new Measures(index, built, measures)
                            .population().toBuilder().readable(true).build();
            var tally =
                    new DifferenceTally(
                            old(), after.taxonomy(), measures.modalities(), settings.examples());
            var old = new RoleCounts(measures.modalities());
            var now = new RoleCounts(measures.modalities());
            int looked =
                    folder.forEachTouched(
                            edit, population, () -> visitor(tally, old, now), progress);
            TaxonomyDifference difference =
                    tally.difference(index.info().total(), looked, warnings());
            List<RoleMovement> roles = new ArrayList<>();
            for (Role role : roles(index, population, settings)) {
                PostingQuery query = population.toBuilder().role(role.id()).build();
                SkillShares sharesBefore = shares(index, query, role, old, old());
                SkillShares sharesAfter = shares(index, query, role, now, after.taxonomy());
                roles.add(new RoleMovement(role, measures.topSize(), sharesBefore, sharesAfter));
            }
            return new Result(difference, roles, overlaps(roles));
        }
    }

    private SkillTaxonomy old() {
        return before == null ? built : before.taxonomy();
    }

    private TouchedVisitor visitor(DifferenceTally tally, RoleCounts old, RoleCounts now) {
        Function<JobPosting, AnnotatedPosting> newer = new PostingAnnotator(after)::annotate;
        PostingAnnotator former = before == null ? null : new PostingAnnotator(before);
        return touched -> {
            AnnotatedPosting stored = touched.stored();
            AnnotatedPosting was = former == null ? stored : former.annotate(stored.posting());
            AnnotatedPosting is = newer.apply(stored.posting());
            synchronized (tally) {
                tally.add(was, is);
                if (touched.matches()) {
                    old.replace(stored, was);
                    now.replace(stored, is);
                }
            }
        };
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (!edit.isBounded()) {
            warnings.add(
                    "Nobody can say which postings these files touch, so all were looked at: "
                            + String.join(", ", edit.unbounded())
                            + ".");
        }
        warnings.addAll(folder.vanished(ownEdit));
        return warnings;
    }

    private List<Role> roles(PostingIndex index, PostingQuery population, Settings settings) {
        List<String> ids = settings.roles();
        if (ids.isEmpty()) {
            // One more, since postings without a role are no role.
            ids =
                    index
                            .facet(population, Dimension.ROLE, settings.largest() + 1)
                            .values()
                            .stream()
                            .map(FacetCounts.Value::value)
                            .filter(role -> !role.equals(PostingQuery.UNSTATED))
                            .limit(settings.largest())
                            .toList();
        }
        return ids.stream()
                .flatMap(id -> after.taxonomy().role(id).or(() -> built.role(id)).stream())
                .toList();
    }

    private static SkillShares shares(
            PostingIndex index,
            PostingQuery query,
            Role role,
            RoleCounts counts,
            SkillTaxonomy taxonomy) {
        return new SkillShares(
                counts.skills(role.id(), index.skillCounts(query)),
                counts.postings(role.id(), index.count(query)),
                taxonomy);
    }

    private static List<OverlapMovement> overlaps(List<RoleMovement> roles) {
        List<OverlapMovement> overlaps = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            for (int other = i + 1; other < roles.size(); other++) {
                overlaps.add(roles.get(i).beside(roles.get(other)));
            }
        }
        return overlaps;
    }
}
