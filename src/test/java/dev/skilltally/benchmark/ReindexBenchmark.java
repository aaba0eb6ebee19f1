package dev.skilltally.benchmark;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.curate.TaxonomyDiff;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.index.BuildInputs;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.index.IndexProgress;
import dev.skilltally.index.IndexSession;
import dev.skilltally.index.ReindexSummary;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.taxonomy.TaxonomyFiles;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An edit of the taxonomy that touches one posting in a hundred: how long the reindexing of what it
 * touches takes beside a full one (the aim is a twentieth), and how long {@code taxonomy diff}
 * takes beside that (the aim is 1.5 times). Both read the taxonomies from their files, as the
 * commands do.
 *
 * <p>Run: {@code mvn -q test-compile exec:exec@benchmark -Dbenchmark=Reindex}. The index is of
 * 200,000 postings grown from the real ones, or of {@code -Dskilltally.grow=20000}.
 */
public final class ReindexBenchmark {
    private static final int ROUNDS = 4;
    private static final double TOUCHED = 0.01;
    private static final int SAMPLE = 20_000;

    private final PrintStream out;
    private final IndexFolder index;
    private final AnnotatorInputs before;

    private ReindexBenchmark(PrintStream out, IndexFolder index, AnnotatorInputs before) {
        this.out = out;
        this.index = index;
        this.before = before;
    }

    public static void main(String[] arguments) throws IOException {
        int size = Integer.getInteger("skilltally.grow", 200_000);
        Path home = Path.of(System.getProperty("skilltally.home", "."));
        Path folder = Files.createTempDirectory("reindex");
        try {
            AnnotatorInputs before =
                    AnnotatorInputs.of(
                            TaxonomyFiles.load(home.resolve("taxonomy")),
                            AnnotatorInputs.loadModels(home.resolve("models")));
            new ReindexBenchmark(System.out, IndexFolder.at(folder), before).run(size);
        } finally {
            delete(folder);
        }
    }

    private void run(int size) throws IOException {
        List<JobPosting> postings = RealPostings.read();
        long start = System.nanoTime();
        try (IndexSession session =
                index.update(inputs(before), annotators(before), IndexProgress.SILENT)) {
            GrownCorpus.of(postings, size).forEachRemaining(session::add);
            session.commit();
        }
        print("index", System.nanoTime() - start);
        TaxonomyFiles edited = edited(wordOfAHundredth(postings, size));
        long touched = Long.MAX_VALUE;
        long diff = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            diff = Math.min(diff, diff(edited));
            touched = Math.min(touched, touched(edited));
            index.rollback();
        }
        long full = full(edited);
        out.printf(
                Locale.ROOT,
                "%,d postings: the touched ones %.1f times faster than all; diff takes %.2f times the touched ones%n",
                size,
                (double) full / touched,
                (double) diff / touched);
    }

    /** A word in about one posting of a hundred, which no form of the taxonomy has. */
    private String wordOfAHundredth(List<JobPosting> postings, int size) {
        Set<String> known = new HashSet<>();
        before.taxonomy().skills().stream()
                .flatMap(skill -> skill.forms().stream())
                .forEach(form -> known.addAll(words(form.text())));
        Map<String, Integer> counts = new HashMap<>();
        int sample = Math.min(size, SAMPLE);
        Iterator<JobPosting> grown = GrownCorpus.of(postings, sample);
        while (grown.hasNext()) {
            words(grown.next().description()).stream()
                    .filter(word -> word.length() > 6 && !known.contains(word))
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .min(
                        Comparator.comparingDouble(
                                        (Map.Entry<String, Integer> word) ->
                                                Math.abs(word.getValue() - TOUCHED * sample))
                                .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    /** The words of a text in lower case, in the singular where it is made by taking an s away. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
        return words;
    }

    private TaxonomyFiles edited(String word) {
        Map<String, byte[]> files = contents(before.taxonomyFiles());
        String skill =
                "area: benchmark\nskills:\n- {id: benchmark-skill, label: %s, type: concept}\n"
                        .formatted(word);
        files.put("skills/benchmark.yaml", skill.getBytes(StandardCharsets.UTF_8));
        return TaxonomyFiles.of(files);
    }

    private long touched(TaxonomyFiles edited) {
        long start = System.nanoTime();
        AnnotatorInputs after = AnnotatorInputs.of(edited, models());
        TaxonomyEdit edit =
                TaxonomyEdit.between(
                        before.taxonomyFiles(), before.taxonomy(), edited, after.taxonomy());
        ReindexSummary summary =
                index.reindexTouched(edit, inputs(after), annotators(after), IndexProgress.SILENT);
        long taken = System.nanoTime() - start;
        print(
                "reindex, looked at %,d, changed %,d"
                        .formatted(summary.looked(), summary.changed()),
                taken);
        return taken;
    }

    private long diff(TaxonomyFiles edited) throws IOException {
        long start = System.nanoTime();
        AnnotatorInputs after = AnnotatorInputs.of(edited, models());
        TaxonomyDiff.Result result =
                TaxonomyDiff.of(index, null, after)
                        .run(
                                new TaxonomyDiff.Settings(MeasureSettings.DEFAULT, List.of(), 6, 3),
                                IndexProgress.SILENT);
        long taken = System.nanoTime() - start;
        print("taxonomy diff, changed %,d".formatted(result.difference().changed()), taken);
        return taken;
    }

    private long full(TaxonomyFiles edited) {
        long start = System.nanoTime();
        AnnotatorInputs after = AnnotatorInputs.of(edited, models());
        index.reindex(inputs(after), annotators(after), IndexProgress.SILENT);
        long taken = System.nanoTime() - start;
        print("reindex --full", taken);
        return taken;
    }

    private static Map<String, byte[]> models() {
        try {
            return AnnotatorInputs.loadModels(
                    Path.of(System.getProperty("skilltally.home", ".")).resolve("models"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(String what, long nanoseconds) {
        out.printf(Locale.ROOT, "%-48s %,10d ms%n", what, nanoseconds / 1_000_000);
    }

    private static Supplier<Function<JobPosting, AnnotatedPosting>> annotators(
            AnnotatorInputs inputs) {
        return () -> new PostingAnnotator(inputs)::annotate;
    }

    private static BuildInputs inputs(AnnotatorInputs inputs) {
        return new BuildInputs(
                inputs.taxonomyFiles().hash(),
                contents(inputs.taxonomyFiles()),
                inputs.modelHashes(),
                "0",
                DuplicatePolicy.DEFAULT);
    }

    private static Map<String, byte[]> contents(TaxonomyFiles files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.names().forEach(name -> contents.put(name, files.content(name).orElseThrow()));
        return contents;
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
