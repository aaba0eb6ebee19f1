package dev.skilltally.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

import dev.skilltally.annotate.skill.SkillAnnotator;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.PostingText;

import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.DictionaryNameFinder;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.StringList;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Tokenising and matching, in megabytes of text (a character is a byte) a second on one core,
 * beside a plain scan of the characters, hankcs' double-array Aho-Corasick with a boundary check,
 * and OpenNLP's DictionaryNameFinder. All in one run, in turns, over the same real texts with the
 * same real names ({@link MatchingNames}), in any case; by the processor time of the thread.
 *
 * <p>Ours takes a text to the spans of its leftmost, longest occurrences ({@link
 * SkillAnnotator#written}); what the match rules and the results of a whole posting add stands
 * beside it. What each finds is printed. It differs a little by what they are: hankcs finds every
 * name, also inside a longer one; the NameFinder joins words over commas and line breaks; ours
 * finds plurals and other variants too, never over a comma, and words glued together.
 *
 * <p>{@code mvn -q test-compile exec:exec@benchmark -Dbenchmark=Matching}; the texts are those of
 * {@code ../shared/data/postings} or of the folder in the property {@code postings}, the names
 * those of {@code ../shared/data/taxonomies} or {@code names}.
 */
public final class MatchingBenchmark {
    private static final int POSTINGS = 3_400;
    private static final int[] FORMS = {1_000, 10_000, 50_000};
    private static final long SECOND = 1_000_000_000L;
    private static final long WARM_UP = Long.getLong("skilltally.benchmark.warm", 4) * SECOND;
    private static final long SLICE = SECOND / 4;
    private static final int ROUNDS = Integer.getInteger("skilltally.rounds", 8);
    private static final String SCAN = "character scan";
    private static final String MATCH = "skilltally, tokens and match";
    private static final String RULES = "skilltally, with match rules";
    private static final String HANKCS = "hankcs";
    private static final String FINDER = "DictionaryNameFinder";
    private static final PrintStream OUT = System.out;

    private final List<Contestant> contestants = new ArrayList<>();
    private final Map<String, Double> best = new LinkedHashMap<>();
    private final Map<String, Long> found = new HashMap<>();

    /** One pass over the texts, which says how many names it found, and their length. */
    private record Contestant(String name, LongSupplier pass, long characters) {}

    private MatchingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("postings", "../shared/data/postings"));
        List<String> texts = texts(folder);
        List<String> names = names();
        CpuTime.touchHeap();
        MatchingBenchmark benchmark = new MatchingBenchmark();
        benchmark.add(SCAN, texts, MatchingBenchmark::scan);
        for (int forms : FORMS) {
            benchmark.addMatchers(texts, forms, names.subList(0, forms));
        }
        benchmark.run();
        benchmark.print();
    }

    private static List<String> names() throws IOException {
        Path home = Path.of(System.getProperty("skilltally.home", "."));
        List<String> names =
                MatchingNames.read(
                        home.resolve("taxonomy"),
                        Path.of(System.getProperty("names", "../shared/data/taxonomies")));
        int[] byWords = new int[16];
        names.subList(0, FORMS[1]).forEach(name -> byWords[MatchingNames.words(name)]++);
        OUT.println("names of 0, 1, 2, ... words among 10,000: " + Arrays.toString(byWords));
        return names;
    }

    private void addMatchers(List<String> texts, int count, List<String> forms) {
        SkillAnnotator annotator = new SkillAnnotator(taxonomy(forms));
        // Two offsets a name.
        add(named(MATCH, count), texts, text -> annotator.written(text).length / 2);
        List<PostingText> postings = texts.stream().map(text -> PostingText.of("", text)).toList();
        add(named(RULES, count), texts, postings, text -> annotator.find(text).size());
        addHankcs(texts, count, forms);
        if (count == FORMS[1]) {
            addNameFinder(texts, forms);
        }
    }

    private static String named(String name, int forms) {
        return String.format(Locale.ROOT, "%s, %,d", name, forms);
    }

    private void add(String name, List<String> texts, ToLongFunction<String> work) {
        add(name, texts, texts, work);
    }

    private <T> void add(
            String name, List<String> texts, List<T> prepared, ToLongFunction<T> work) {
        LongSupplier pass = () -> prepared.stream().mapToLong(work).sum();
        long characters = texts.stream().mapToLong(String::length).sum();
        contestants.add(new Contestant(name, pass, characters));
    }

    /** Warms every contestant up, then takes slices in turn: what disturbs one disturbs all. */
    private void run() {
        contestants.forEach(contestant -> speed(contestant, WARM_UP));
        for (int round = 0; round < ROUNDS; round++) {
            for (Contestant contestant : contestants) {
                best.merge(contestant.name(), speed(contestant, SLICE), Math::max);
            }
        }
    }

    private double speed(Contestant contestant, long least) {
        long start = CpuTime.now();
        long used = 0;
        long passes = 0;
        while (used < least) {
            found.put(contestant.name(), contestant.pass().getAsLong());
            passes++;
            used = CpuTime.now() - start;
        }
        return passes * contestant.characters() / 1e6 / (used / 1e9);
    }

    private void print() {
        best.forEach(
                (name, speed) ->
                        OUT.printf(
                                Locale.ROOT,
                                "%-38s %7.1f MB/s %,15d found%n",
                                name,
                                speed,
                                name.equals(SCAN) ? 0 : found.get(name)));
        for (int forms : FORMS) {
            double ours = speed(named(MATCH, forms));
            OUT.printf(
                    Locale.ROOT,
                    "%,7d forms: %.2f of the scan, %.2f times hankcs%n",
                    forms,
                    ours / speed(SCAN),
                    ours / speed(named(HANKCS, forms)));
        }
        double middle = speed(named(MATCH, FORMS[1]));
        OUT.printf(Locale.ROOT, "times DictionaryNameFinder: %.1f%n", middle / speed(FINDER));
        double lost = 1 - speed(named(MATCH, FORMS[2])) / speed(named(MATCH, FORMS[0]));
        OUT.printf(Locale.ROOT, "lost from 1,000 to 50,000 forms: %.0f %%%n", lost * 100);
    }

    private double speed(String name) {
        return best.getOrDefault(name, Double.NaN);
    }

    private void addHankcs(List<String> texts, int count, List<String> forms) {
        TreeMap<String, Integer> keys = new TreeMap<>();
        forms.forEach(form -> keys.put(form.toLowerCase(Locale.ROOT), keys.size()));
        AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(keys);
        add(
                named(HANKCS, count),
                texts,
                text -> {
                    String lower = text.toLowerCase(Locale.ROOT);
                    long[] found = {0};
                    AhoCorasickDoubleArrayTrie.IHit<Integer> hit =
                            (begin, end, value) -> found[0] += isWhole(lower, begin, end) ? 1 : 0;
                    trie.parseText(lower, hit);
                    return found[0];
                });
    }

    private static boolean isWhole(String text, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private void addNameFinder(List<String> texts, List<String> forms) {
        Dictionary dictionary = new Dictionary(false);
        forms.forEach(
                form -> dictionary.put(new StringList(SimpleTokenizer.INSTANCE.tokenize(form))));
        DictionaryNameFinder finder = new DictionaryNameFinder(dictionary);
        add(FINDER, texts, text -> finder.find(SimpleTokenizer.INSTANCE.tokenize(text)).length);
    }

    /** The floor: every character is looked at, and word ends are told from the rest. */
    private static long scan(String text) {
        long ends = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c < 128 ? WORD[c] : Character.isLetterOrDigit(c);
            if (inside && !word) {
                ends += i;
            }
            inside = word;
        }
        return ends;
    }

    private static final boolean[] WORD = new boolean[128];

    static {
        for (int c = 0; c < WORD.length; c++) {
            WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private static SkillTaxonomy taxonomy(List<String> forms) {
        List<Skill> skills = new ArrayList<>();
        for (String text : forms) {
            SurfaceForm form =
                    new SurfaceForm(
                            text,
                            false,
                            Set.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            false,
                            List.of(),
                            true,
                            "benchmark:1");
            String id = "s" + skills.size();
            skills.add(
                    new Skill(
                            id,
                            text,
                            SkillType.TOOL,
                            "benchmark",
                            List.of(),
                            null,
                            false,
                            null,
                            List.of(form),
                            "benchmark:1"));
        }
        return new SkillTaxonomy(skills, List.of(), List.of(), "0");
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList()) {
                read(file, texts);
            }
        }
        return texts;
    }

    private static void read(Path file, List<String> texts) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        int taken = 0;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && taken < POSTINGS / 10) {
                JsonNode posting = mapper.readTree(line);
                String text = posting.path("description").asText("");
                if (text.length() > 200) {
                    texts.add(text);
                    taken++;
                }
                line = lines.readLine();
            }
        }
    }
}
