package dev.skilltally.dedupe;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Joins postings to clusters. Exact copies are collapsed first; of the rest, one band of the
 * signatures at a time is sorted, and those that share it are checked unless they are in one
 * cluster already, which changes no component and saves nearly all checks.
 *
 * <p>Memory: 26 bytes a posting while exact copies are found; afterwards 4 bytes a posting, and 44
 * for each that is no exact copy (half its sketch, its number and its place in the sort).
 */
public final class ClusterFinder {
    /** Components of a band: 24 bits, so that 500,000 postings share few by chance. */
    private static final int BAND = 3;

    private static final int BANDS = BodySignature.COMPONENTS / BAND;

    /**
     * How far the similarity that the half signature estimates may lie under the threshold: three
     * standard deviations of 63 draws.
     */
    private static final double SLACK = 0.18;

    private final BodySignatures signatures;
    private final int leastEqual;
    private final int leastEqualOther;
    private final FailedPairs failed = new FailedPairs();
    private final DisjointSets sets;

    private ClusterFinder(BodySignatures signatures, DuplicatePolicy policy) {
        this.signatures = signatures;
        this.leastEqual = leastEqual(policy.threshold());
        this.leastEqualOther = leastEqual(policy.otherTitle());
        this.sets = new DisjointSets(signatures.size());
    }

    private static int leastEqual(double similarity) {
        double floor = Math.max(0, similarity - SLACK);
        // Two different components agree in their lower four bits once in 16.
        return (int) ((floor + (1 - floor) / 16) * BodySignature.COMPONENTS);
    }

    /**
     * Finds the clusters, on all cores: which thread checks a pair, and when, changes no component.
     *
     * @param checks makes the check of a thread; called by that thread
     * @return for each posting the least number of its cluster's postings
     */
    public static int[] find(
            BodySignatures signatures, DuplicatePolicy policy, Supplier<CandidateCheck> checks) {
        var finder = new ClusterFinder(signatures, policy);
        int[] candidates = finder.joinExact();
        try (var threads = new BandThreads(checks)) {
            finder.joinNear(candidates, threads);
        }
        int[] roots = new int[signatures.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = finder.sets.root(i);
        }
        return roots;
    }

    /** Joins exact copies and gives the first of each that has a sketch, ascending. */
    private int[] joinExact() {
        var first = new FirstSeen(signatures.size());
        int[] unique = new int[signatures.size()];
        int[] count = {0};
        signatures.forEachExact(
                (posting, exact) -> {
                    int earlier = first.putIfAbsent(exact, posting);
                    if (earlier < 0) {
                        unique[count[0]++] = posting;
                    } else {
                        sets.join(earlier, posting);
                    }
                });
        return Arrays.copyOf(unique, count[0]);
    }

    private void joinNear(int[] candidates, BandThreads threads) {
        NearCandidates near = NearCandidates.of(signatures, candidates);
        for (int band = 0; band < BANDS; band++) {
            long[] keys = near.sortedBand(signatures, band * BAND, BAND);
            threads.run(keys.length, (check, from, to) -> joinBuckets(near, keys, from, to, check));
        }
    }

    /** Joins within the buckets that begin in a part of a band. */
    private void joinBuckets(
            NearCandidates near, long[] keys, int first, int end, CandidateCheck check) {
        int from = first;
        while (from > 0 && from < end && isOneBucket(keys, from - 1, from)) {
            from++;
        }
        while (from < end) {
            int to = from + 1;
            while (to < keys.length && isOneBucket(keys, from, to)) {
                to++;
            }
            joinBucket(near, keys, from, to, check);
            from = to;
        }
    }

    private static boolean isOneBucket(long[] keys, int one, int other) {
        return keys[one] >>> Integer.SIZE == keys[other] >>> Integer.SIZE;
    }

    private void joinBucket(
            NearCandidates near, long[] keys, int from, int to, CandidateCheck check) {
        for (int i = from + 1; i < to; i++) {
            int second = (int) keys[i];
            for (int j = from; j < i; j++) {
                int first = (int) keys[j];
                int least = near.mayShareTitle(first, second) ? leastEqual : leastEqualOther;
                if (near.equalComponents(first, second) >= least) {
                    joinIfSame(near.posting(first), near.posting(second), check);
                }
            }
        }
    }

    private void joinIfSame(int first, int second, CandidateCheck check) {
        synchronized (sets) {
            if (sets.areJoined(first, second) || failed.holds(first, second)) {
                return;
            }
        }
        boolean same = check.isSame(first, second);
        synchronized (sets) {
            if (same) {
                sets.join(first, second);
            } else {
                failed.put(first, second);
            }
        }
    }
}
