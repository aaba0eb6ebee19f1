package dev.skilltally.index;

import dev.skilltally.dedupe.BodyReader;
import dev.skilltally.dedupe.ComparedBody;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.dedupe.Reposts;
import dev.skilltally.dedupe.WordChanges;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.DuplicateCluster;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says of each posting of a cluster why it belongs there, by comparing the texts again. */
final class ClusterReasons {
    private static final Comparator<AnnotatedPosting> BY_DAY =
            Comparator.comparing(
                            (AnnotatedPosting posting) -> posting.posting().postedAt(),
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(posting -> posting.posting().key().toString());

    private final AnnotatedPosting first;
    private final List<AnnotatedPosting> others;
    private final List<ComparedBody> bodies = new ArrayList<>();
    private final List<JobPosting> members = new ArrayList<>();
    private final BodyReader reader;
    private final double threshold;

    ClusterReasons(DuplicatePolicy policy, AnnotatedPosting first, List<AnnotatedPosting> others) {
        this.reader = new BodyReader(policy);
        this.threshold = policy.threshold();
        this.first = first;
        this.others = others.stream().sorted(BY_DAY).toList();
        members.add(first.posting());
        for (AnnotatedPosting other : this.others) {
            bodies.add(reader.body(other));
            members.add(other.posting());
        }
    }

    DuplicateCluster cluster() {
        ComparedBody body = reader.body(first);
        List<DuplicateCluster.Copy> copies = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            double similarity = bodies.get(i).similarity(body);
            boolean isNear = similarity >= threshold;
            int through = isNear ? -1 : nearest(i);
            copies.add(
                    through < 0
                            ? copy(i, similarity, first, null)
                            : copy(
                                    i,
                                    bodies.get(i).similarity(bodies.get(through)),
                                    others.get(through),
                                    others.get(through).posting().key()));
        }
        return new DuplicateCluster(first, copies);
    }

    /** The member most like another one; -1 where there is no third. */
    private int nearest(int member) {
        int nearest = -1;
        double highest = -1;
        for (int i = 0; i < others.size(); i++) {
            double similarity = i == member ? -1 : bodies.get(i).similarity(bodies.get(member));
            if (similarity > highest) {
                highest = similarity;
                nearest = i;
            }
        }
        return nearest;
    }

    private DuplicateCluster.Copy copy(
            int member,
            double similarity,
            AnnotatedPosting compared,
            @Nullable PostingKey nearest) {
        AnnotatedPosting posting = others.get(member);
        List<DuplicateCluster.Change> changes =
                WordChanges.between(body(compared), body(posting)).stream()
                        .map(change -> new DuplicateCluster.Change(change.before(), change.after()))
                        .toList();
        return new DuplicateCluster.Copy(
                posting,
                changes.isEmpty() ? DuplicateCluster.Kind.EXACT : DuplicateCluster.Kind.NEAR,
                similarity,
                nearest,
                Reposts.isRepost(posting.posting(), members),
                changes);
    }

    private static String body(AnnotatedPosting posting) {
        return posting.text().substring(posting.text().indexOf('\n') + 1);
    }
}
