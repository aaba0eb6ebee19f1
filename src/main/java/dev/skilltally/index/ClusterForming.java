package dev.skilltally.index;

import dev.skilltally.dedupe.ClusterFinder;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;

import org.apache.lucene.index.DirectoryReader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Forms all clusters anew from the signatures in the index, and writes again what has changed:
 * representatives whose union is another, and in place whether a posting stands for its cluster.
 */
final class ClusterForming {
    /** Earliest day first, those without one last, then by source and identifier. */
    private static final Comparator<PostingFacts.Fact> REPRESENTATIVE =
            Comparator.comparingLong(PostingFacts.Fact::day).thenComparing(PostingFacts.Fact::key);

    private final DirectoryReader reader;
    private final PostingWriter writer;
    private final DocumentMaker documents;
    private final StoredPostings stored;
    private final IndexProgress progress;
    private final DuplicatePolicy policy;

    ClusterForming(
            DirectoryReader reader,
            PostingWriter writer,
            DocumentMaker documents,
            DuplicatePolicy policy,
            IndexProgress progress)
            throws IOException {
        this.reader = reader;
        this.writer = writer;
        this.documents = documents;
        this.stored = new StoredPostings(reader);
        this.policy = policy;
        this.progress = progress;
    }

    /** Forms the clusters and says what the index then holds. */
    CorpusCounts run() throws IOException {
        var comparing = new AtomicLong();
        int[] roots =
                ClusterFinder.find(
                        new StoredSignatures(reader),
                        policy,
                        () -> new StoredBodies(reader, policy, comparing, progress));
        var facts = new PostingFacts(reader, roots);
        facts.read();
        for (PostingFacts.Fact single : facts.changedSingles()) {
            rewriteSingle(single);
        }
        List<List<PostingFacts.Fact>> clusters = facts.clusters();
        int unreadable = facts.unreadableSingles();
        int undated = facts.undatedSingles();
        for (int i = 0; i < clusters.size(); i++) {
            List<PostingFacts.Fact> members = clusters.get(i);
            PostingFacts.Fact first = members.stream().min(REPRESENTATIVE).orElseThrow();
            rewriteCluster(members, first);
            unreadable += first.readable() ? 0 : 1;
            undated += first.isDated() ? 0 : 1;
            progress.at(IndexProgress.Stage.CLUSTERS, i + 1L, clusters.size());
        }
        return facts.counts(clusters.size(), undated, unreadable);
    }

    private void rewriteSingle(PostingFacts.Fact single) throws IOException {
        long members = ClusterView.members(single.fingerprint(), 1);
        if (single.state().view() == members) {
            long cluster = ClusterView.clusterOf(single.key());
            writer.updateCluster(single.key(), new ClusterState(cluster, true, 1, members));
        } else {
            AnnotatedPosting posting = stored.annotated(single.document());
            writer.put(posting.posting().key(), documents.single(posting));
        }
    }

    private void rewriteCluster(List<PostingFacts.Fact> members, PostingFacts.Fact first)
            throws IOException {
        long fingerprints = members.stream().mapToLong(PostingFacts.Fact::fingerprint).sum();
        long view = ClusterView.members(fingerprints, members.size());
        long cluster = ClusterView.clusterOf(first.key());
        for (PostingFacts.Fact member : members) {
            if (member.document() == first.document() && member.state().view() != view) {
                rewriteRepresentative(members, first, view);
            } else {
                var state =
                        new ClusterState(
                                cluster,
                                member.document() == first.document(),
                                members.size(),
                                member.state().view());
                if (!state.equals(member.state())) {
                    writer.updateCluster(member.key(), state);
                }
            }
        }
    }

    private void rewriteRepresentative(
            List<PostingFacts.Fact> members, PostingFacts.Fact first, long view)
            throws IOException {
        List<AnnotatedPosting> postings = new ArrayList<>();
        for (PostingFacts.Fact member : members) {
            postings.add(stored.annotated(member.document()));
        }
        AnnotatedPosting posting = postings.get(members.indexOf(first));
        PostingKey key = posting.posting().key();
        ClusterView union = ClusterView.of(postings, key, view);
        ClusterView own = ClusterView.single(posting, first.fingerprint());
        if (first.state().view() == own.members() && union.hasContentOf(own)) {
            var state = new ClusterState(union.cluster(), true, members.size(), view);
            writer.updateCluster(first.key(), state);
        } else {
            writer.put(key, documents.representative(posting, union));
        }
    }
}
