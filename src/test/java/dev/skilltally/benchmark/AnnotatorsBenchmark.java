package dev.skilltally.benchmark;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.annotate.language.LanguageAnnotator;
import dev.skilltally.annotate.mode.WorkModeAnnotator;
import dev.skilltally.annotate.pay.PayAnnotator;
import dev.skilltally.annotate.place.PlaceAnnotator;
import dev.skilltally.annotate.role.RoleAnnotator;
import dev.skilltally.annotate.role.RoleCategorizer;
import dev.skilltally.annotate.section.SectionReader;
import dev.skilltally.annotate.seniority.SeniorityAnnotator;
import dev.skilltally.annotate.skill.SkillAnnotator;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.taxonomy.Gazetteer;
import dev.skilltally.text.PostingText;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What each annotator costs a posting, and all together beside Lucene indexing the same texts and
 * facets: processor time of one thread, all in one run, the rounds interleaved.
 *
 * <p>Run: {@code mvn -q test-compile exec:exec@benchmark -Dbenchmark=Annotators}.
 */
public final class AnnotatorsBenchmark {
    private static final int EVERY = Integer.getInteger("skilltally.every", 7);
    private static final int ROUNDS = Integer.getInteger("skilltally.rounds", 5);
    private static final long WARM_UP =
            Long.getLong("skilltally.benchmark.warm", 4) * 1_000_000_000L;

    private final PrintStream out;
    private final List<Read> postings;
    private final Map<String, ToLongFunction<Read>> stages = new LinkedHashMap<>();
    private final Map<String, Long> best = new LinkedHashMap<>();

    /** A posting and its cleaned text, so that cleaning is timed by itself. */
    private record Read(JobPosting posting, PostingText text, AnnotatedPosting annotated) {}

    private AnnotatorsBenchmark(PrintStream out, AnnotatorInputs inputs) throws IOException {
        this.out = out;
        this.postings = read(inputs);
        addStages(inputs);
    }

    public static void main(String[] arguments) throws IOException {
        CpuTime.touchHeap();
        var benchmark = new AnnotatorsBenchmark(System.out, ProductInputs.load());
        benchmark.run();
        benchmark.print();
    }

    private static List<Read> read(AnnotatorInputs inputs) throws IOException {
        List<JobPosting> all = RealPostings.read();
        PostingAnnotator annotator = new PostingAnnotator(inputs);
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < all.size(); i += EVERY) {
            JobPosting posting = all.get(i);
            PostingText text = PostingText.of(posting.title(), posting.description());
            read.add(new Read(posting, text, annotator.annotate(posting)));
        }
        return read;
    }

    private void addStages(AnnotatorInputs inputs) {
        LanguageAnnotator languages = new LanguageAnnotator();
        byte[] model = inputs.model(RoleCategorizer.MODEL);
        RoleAnnotator roles =
                new RoleAnnotator(
                        inputs.taxonomy().roles(),
                        model == null ? null : new RoleCategorizer(model));
        SeniorityAnnotator seniority = new SeniorityAnnotator();
        PlaceAnnotator places = new PlaceAnnotator(Gazetteer.read(inputs.taxonomyFiles()));
        WorkModeAnnotator modes = new WorkModeAnnotator();
        PayAnnotator pay = new PayAnnotator();
        SkillAnnotator skills = new SkillAnnotator(inputs.taxonomy());
        SectionReader sections = new SectionReader(inputs.taxonomy().cues());
        PostingAnnotator whole = new PostingAnnotator(inputs);
        stages.put("language", r -> languages.annotate(r.text()).language().length());
        stages.put("role", r -> roles.annotate(r.posting(), r.text()).names().size());
        stages.put("seniority", r -> seniority.annotate(r.posting(), r.text()).reason().length());
        stages.put("places", r -> places.annotate(r.posting(), r.text()).size());
        stages.put("work mode", r -> modes.annotate(r.posting(), r.text()).reason().length());
        stages.put(
                "pay",
                r -> pay.annotate(r.posting(), r.text(), r.annotated().places()) == null ? 0 : 1);
        stages.put("skills", r -> skills.annotate(r.posting(), r.text(), List.of()).size());
        stages.put("sections", r -> sections.read(r.text()).at(0).name().length());
        stages.put(
                "cleaning",
                r ->
                        PostingText.of(r.posting().title(), r.posting().description())
                                .text()
                                .length());
        stages.put("all, with cleaning", r -> whole.annotate(r.posting()).mentions().size());
    }

    private void run() throws IOException {
        long sink = 0;
        for (ToLongFunction<Read> stage : stages.values()) {
            long start = CpuTime.now();
            while (CpuTime.now() - start < WARM_UP) {
                sink += once(stage);
            }
        }
        index();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, ToLongFunction<Read>> stage : stages.entrySet()) {
                long start = CpuTime.now();
                sink += once(stage.getValue());
                best.merge(stage.getKey(), CpuTime.now() - start, Math::min);
            }
            best.merge("Lucene", index(), Math::min);
        }
        out.printf(Locale.ROOT, "%,d postings (check %d)%n", postings.size(), sink % 1000);
    }

    private long once(ToLongFunction<Read> stage) {
        long sum = 0;
        for (Read posting : postings) {
            sum += stage.applyAsLong(posting);
        }
        return sum;
    }

    private long index() throws IOException {
        Path folder = Files.createTempDirectory("annotators");
        try {
            return LuceneAlone.indexHere(folder, postings.stream().map(Read::annotated).toList());
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(AnnotatorsBenchmark::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print() {
        double lucene = best.getOrDefault("Lucene", 1L);
        best.forEach(
                (name, nanoseconds) ->
                        out.printf(
                                Locale.ROOT,
                                "%-20s %7.1f us a posting, %.3f of Lucene%n",
                                name,
                                nanoseconds / 1e3 / postings.size(),
                                nanoseconds / lucene));
        long cleaning = best.getOrDefault("cleaning", 0L);
        long all = best.getOrDefault("all, with cleaning", 0L);
        out.printf(
                Locale.ROOT,
                "all annotators: %.2f of Lucene (aim 0.6)%n",
                (all - cleaning) / lucene);
    }
}
