package dev.skilltally.benchmark;

import dev.skilltally.dedupe.BodyReader;
import dev.skilltally.dedupe.BodySignature;
import dev.skilltally.dedupe.BodySignatures;
import dev.skilltally.dedupe.ClusterFinder;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Precision and recall of near duplicates on perturbed real postings, by kind of change and by
 * threshold.
 *
 * <p>Of real postings with bodies of 80 words and more, no two of them the same title and company,
 * nor near copies of each other at the lowest threshold, each gets one perturbed copy. Recall: the
 * share of copies in the cluster of their original. Precision: the share of pairs within clusters
 * that are of one original. Run: {@code mvn -q test-compile exec:exec@benchmark
 * -Dbenchmark=Duplicates}; the postings are read from {@code -Dskilltally.postings}.
 */
public final class DuplicatesBenchmark {
    private static final int ORIGINALS = 3000;
    private static final int SHORTEST = 80;
    private static final double[] THRESHOLDS = {0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75};

    private final Random random = new Random(20);
    private final List<String[]> bodies = new ArrayList<>();

    private DuplicatesBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        new DuplicatesBenchmark().run(System.out);
    }

    private void run(PrintStream out) throws IOException {
        List<AnnotatedPosting> all = new ArrayList<>();
        for (JobPosting posting : RealPostings.read()) {
            all.add(PlainAnnotation.of(posting));
        }
        report(all, out);
        List<AnnotatedPosting> originals = originals(all);
        out.printf(Locale.ROOT, "%,d originals%n", originals.size());
        for (Change change : Change.values()) {
            measure(change, originals, out);
        }
    }

    /** How many clusters the real postings themselves make. */
    private static void report(List<AnnotatedPosting> all, PrintStream out) {
        for (double threshold : THRESHOLDS) {
            long start = System.nanoTime();
            int[] roots = clusters(all, threshold);
            int distinct = new HashSet<>(Arrays.stream(roots).boxed().toList()).size();
            out.printf(
                    Locale.ROOT,
                    "threshold %.2f: %,d real postings, %,d distinct, %,d ms%n",
                    threshold,
                    all.size(),
                    distinct,
                    (System.nanoTime() - start) / 1_000_000);
        }
    }

    /** Postings that are surely not the same advertisement. */
    private List<AnnotatedPosting> originals(List<AnnotatedPosting> all) {
        List<AnnotatedPosting> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        int[] roots = clusters(shuffled, THRESHOLDS[0]);
        Set<Integer> clusters = new HashSet<>();
        Set<String> headers = new HashSet<>();
        List<AnnotatedPosting> originals = new ArrayList<>();
        for (int i = 0; i < roots.length && originals.size() < ORIGINALS; i++) {
            JobPosting posting = shuffled.get(i).posting();
            String header = posting.title() + '\n' + posting.company();
            String[] words = posting.description().strip().split("\\s+");
            if (words.length >= SHORTEST && clusters.add(roots[i]) && headers.add(header)) {
                originals.add(shuffled.get(i));
                bodies.add(words);
            }
        }
        return originals;
    }

    private void measure(Change change, List<AnnotatedPosting> originals, PrintStream out) {
        List<AnnotatedPosting> all = new ArrayList<>(originals);
        for (int i = 0; i < originals.size(); i++) {
            String[] other = bodies.get(random.nextInt(bodies.size()));
            String body = change.apply(bodies.get(i), other, random);
            JobPosting posting = originals.get(i).posting();
            all.add(PlainAnnotation.of(posting, posting.title() + '\n' + body));
        }
        out.printf(Locale.ROOT, "%-34s", change.label());
        for (double threshold : THRESHOLDS) {
            out.printf(Locale.ROOT, "  %.2f: %s", threshold, score(all, threshold));
        }
        out.println();
    }

    private static String score(List<AnnotatedPosting> all, double threshold) {
        int[] roots = clusters(all, threshold);
        int half = all.size() / 2;
        int found = 0;
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            sizes.merge(roots[i], 1, Integer::sum);
            found += i < half && roots[i] == roots[i + half] ? 1 : 0;
        }
        long pairs = sizes.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
        return String.format(
                Locale.ROOT,
                "P %.4f R %.4f",
                pairs == 0 ? 1 : (double) found / pairs,
                (double) found / half);
    }

    private static int[] clusters(List<AnnotatedPosting> postings, double threshold) {
        var policy = new DuplicatePolicy(threshold, false);
        var reader = new BodyReader(policy);
        var signatures = new InMemory(postings.stream().map(reader::signature).toList());
        return ClusterFinder.find(
                signatures,
                policy,
                () -> {
                    var own = new BodyReader(policy);
                    return (first, second) -> own.isSame(postings.get(first), postings.get(second));
                });
    }

    /** Signatures in a list. */
    private record InMemory(List<Optional<BodySignature>> all) implements BodySignatures {
        @Override
        public int size() {
            return all.size();
        }

        @Override
        public void forEachExact(ExactVisitor visitor) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).isPresent()) {
                    visitor.visit(i, all.get(i).get().exact());
                }
            }
        }

        @Override
        public void forEachSketch(int[] postings, SketchVisitor visitor) {
            for (int posting : postings) {
                byte[] sketch = all.get(posting).orElseThrow().sketch();
                if (sketch.length > 0) {
                    visitor.visit(posting, sketch, 0);
                }
            }
        }
    }
}
