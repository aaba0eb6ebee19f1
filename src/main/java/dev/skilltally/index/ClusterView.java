package dev.skilltally.index;

import dev.skilltally.dedupe.Fingerprint;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PostingKey;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the representative of a cluster carries for all its postings.
 *
 * @param cluster hash of the representative's key
 * @param copies number of postings
 * @param members hash of which postings they are, contents included
 * @param regions paths of all places of work
 * @param sources all sources
 * @param first the earliest day, as days since 1970; null where none has one
 * @param span when at least one of them is active, see {@link IndexSchema#SPAN}
 */
record ClusterView(
        long cluster,
        int copies,
        long members,
        Set<String> regions,
        Set<String> sources,
        @Nullable Long first,
        List<Long> span) {

    ClusterView {
        regions = Set.copyOf(regions);
        sources = Set.copyOf(sources);
        span = List.copyOf(span);
    }

    /** The view of a posting that is alone in its cluster. */
    static ClusterView single(AnnotatedPosting posting, long fingerprint) {
        return of(List.of(posting), posting.posting().key(), members(fingerprint, 1));
    }

    /**
     * The union over a cluster.
     *
     * @param postings all its postings
     * @param representative key of the one that stands for it
     * @param members see {@link #members(long, int)}
     */
    static ClusterView of(
            List<AnnotatedPosting> postings, PostingKey representative, long members) {
        Set<String> regions = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        var span = new ActiveSpan();
        Long first = null;
        for (AnnotatedPosting posting : postings) {
            JobPosting raw = posting.posting();
            regions.addAll(RegionPath.all(posting.places()));
            sources.add(raw.key().source());
            span.add(raw.postedAt(), raw.closedAt());
            if (raw.postedAt() != null) {
                long day = raw.postedAt().toEpochDay();
                first = first == null ? day : Math.min(first, day);
            }
        }
        return new ClusterView(
                clusterOf(IndexSchema.key(representative.source(), representative.id())),
                postings.size(),
                members,
                regions,
                sources,
                first,
                span.turns());
    }

    /** Whether places, sources and days are the same, whatever the postings they come from. */
    boolean hasContentOf(ClusterView other) {
        return regions.equals(other.regions)
                && sources.equals(other.sources)
                && Objects.equals(first, other.first)
                && span.equals(other.span);
    }

    /** The hash by which a cluster is named: of its representative's key. */
    static long clusterOf(String key) {
        return Fingerprint.of(key);
    }

    /**
     * A hash of the postings of a cluster.
     *
     * @param fingerprints sum of the hashes of their raw postings, so in any order
     * @param copies their number
     */
    static long members(long fingerprints, int copies) {
        return Fingerprint.of(fingerprints, copies);
    }
}
