package dev.skilltally.benchmark;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

import dev.skilltally.curate.SkillMerger;
import dev.skilltally.taxonomy.SkillImporter;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.yaml.snakeyaml.LoaderOptions;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Loading a large taxonomy, all of ESCO as {@code taxonomy import} writes it, beside plain parsing
 * of the same file by the same YAML library, to the last token and with every text asked for, in
 * turns in one run, by the processor time of the thread: the aim is 1.5 times. And the heap that
 * the loaded taxonomy holds, used heap after collection with it less without it: the aim is 200 MB.
 *
 * <p>{@code mvn -q test-compile exec:exec@benchmark -Dbenchmark=Loading}; ESCO's archive is that of
 * {@code ../shared/data/taxonomies} or the property {@code esco}.
 */
public final class LoadingBenchmark {
    private static final int WARM_UP = Integer.getInteger("skilltally.warm", 6);
    private static final int ROUNDS = Integer.getInteger("skilltally.rounds", 12);
    private static final PrintStream OUT = System.out;
    private static final String FILE = "skills/esco.yaml";

    private final byte[] content;
    private final TaxonomyFiles files;
    private final YAMLFactory yaml;

    private LoadingBenchmark(byte[] content) {
        this.content = content;
        this.files = TaxonomyFiles.of(Map.of(FILE, content));
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.yaml = YAMLFactory.builder().loaderOptions(options).build();
    }

    public static void main(String[] arguments) throws IOException {
        new LoadingBenchmark(esco()).run();
    }

    private static byte[] esco() throws IOException {
        Path home = Path.of(System.getProperty("skilltally.home", "."));
        String place =
                System.getProperty(
                        "esco", home + "/../shared/data/taxonomies/esco-1.1.1-en-csv.zip");
        SkillTaxonomy nothing = new SkillTaxonomy(List.of(), List.of(), List.of(), "");
        return SkillMerger.merge(nothing, SkillImporter.read(Path.of(place), null), "esco")
                .yaml("ESCO")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void run() throws IOException {
        List<Double> parsing = new ArrayList<>();
        List<Double> loading = new ArrayList<>();
        long tokens = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = CpuTime.now();
            tokens = parse();
            long parsed = CpuTime.now();
            int skills = TaxonomyReader.read(files).skills().size();
            long loaded = CpuTime.now();
            if (skills == 0) {
                throw new IllegalStateException("nothing loaded");
            }
            if (round >= 0) {
                parsing.add((parsed - start) / 1e6);
                loading.add((loaded - parsed) / 1e6);
            }
        }
        OUT.printf(Locale.ROOT, "%,d bytes of YAML, %,d tokens%n", content.length, tokens);
        double plain = median(parsing);
        double whole = median(loading);
        OUT.printf(Locale.ROOT, "plain parsing, median  %,8.1f ms%n", plain);
        OUT.printf(Locale.ROOT, "loading, median        %,8.1f ms%n", whole);
        OUT.printf(Locale.ROOT, "ratio                  %8.2f (aim: under 1.5)%n", whole / plain);
        heap();
    }

    /** The number of tokens; the library reads each text in full. */
    private long parse() throws IOException {
        long tokens = 0;
        long characters = 0;
        try (YAMLParser parser = yaml.createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
                characters += token.isScalarValue() ? parser.getText().length() : 0;
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing parsed");
        }
        return tokens;
    }

    private void heap() {
        long before = usedAfterCollection();
        SkillTaxonomy taxonomy = TaxonomyReader.read(files);
        try {
            print(taxonomy, usedAfterCollection() - before);
        } finally {
            Reference.reachabilityFence(taxonomy);
        }
    }

    private static void print(SkillTaxonomy taxonomy, long bytes) {
        OUT.printf(
                Locale.ROOT,
                "heap held by %,d skills with %,d forms: %.1f MB (aim: under 200)%n",
                taxonomy.skills().size(),
                taxonomy.skills().stream().mapToLong(skill -> skill.forms().size()).sum(),
                bytes / 1e6);
    }

    private static long usedAfterCollection() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int turn = 0; turn < 4; turn++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
