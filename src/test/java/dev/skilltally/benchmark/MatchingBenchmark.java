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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Tokenising and matching, in megabytes of text (a character is a byte) a second on one core,
 * beside a plain scan of the characters, hankcs' double-array Aho-Corasick with a boundary check,
 * and OpenNLP's DictionaryNameFinder. All in one run, in turns, over the same real texts, with the
 * same forms, drawn from the texts by a fixed seed; by the processor time of the thread. Ours takes
 * a text to the spans of its leftmost, longest occurrences ({@link SkillAnnotator#written}); what
 * the match rules and the results of a whole posting add stands beside it.
 *
 * <p>{@code mvn -q test-compile exec:exec@benchmark -Dbenchmark=Matching}; the texts are those of
 * {@code ../shared/data/postings} or of the folder in the property {@code postings}.
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
    private long sink;

    /** One pass over its texts, and their length. */
    private record Contestant(String name, Runnable pass, long characters) {}

    private MatchingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("postings", "../shared/data/postings"));
        List<String> texts = texts(folder);
        CpuTime.touchHeap();
        MatchingBenchmark benchmark = new MatchingBenchmark();
        benchmark.add(SCAN, texts, MatchingBenchmark::scan);
        for (int forms : FORMS) {
            benchmark.addMatchers(texts, forms, forms(texts, forms));
        }
        benchmark.run();
        benchmark.print();
    }

    private void addMatchers(List<String> texts, int count, List<String> forms) {
        SkillAnnotator annotator = new SkillAnnotator(taxonomy(forms));
        add(named(MATCH, count), texts, text -> annotator.written(text).length);
        List<PostingText> postings = texts.stream().map(text -> PostingText.of("", text)).toList();
        long characters = texts.stream().mapToLong(String::length).sum();
        Runnable pass = () -> postings.forEach(text -> sink += annotator.find(text).size());
        contestants.add(new Contestant(named(RULES, count), pass, characters));
        addHankcs(texts, count, forms);
        if (count == FORMS[1]) {
            addNameFinder(texts.subList(0, 200), forms);
        }
    }

    private static String named(String name, int forms) {
        return String.format(Locale.ROOT, "%s, %,d", name, forms);
    }

    private void add(String name, List<String> texts, ToLongFunction<String> work) {
        Runnable pass = () -> texts.forEach(text -> sink += work.applyAsLong(text));
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

    private static double speed(Contestant contestant, long least) {
        long start = CpuTime.now();
        long used = 0;
        long passes = 0;
        while (used < least) {
            contestant.pass().run();
            passes++;
            used = CpuTime.now() - start;
        }
        return passes * contestant.characters() / 1e6 / (used / 1e9);
    }

    private void print() {
        best.forEach((name, speed) -> OUT.printf(Locale.ROOT, "%-38s %7.1f MB/s%n", name, speed));
        OUT.printf(Locale.ROOT, "(check %d)%n", sink % 1000);
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

    /** Word groups of the texts, one to three words, rarer ones too, none of them a common word. */
    private static List<String> forms(List<String> texts, int count) {
        Map<String, Integer> words = new HashMap<>();
        texts.forEach(
                text -> {
                    for (String word : SimpleTokenizer.INSTANCE.tokenize(text)) {
                        words.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
                    }
                });
        int common = texts.size() / 20;
        Random random = new Random(42);
        Set<String> forms = new LinkedHashSet<>();
        while (forms.size() < count) {
            String[] tokens =
                    SimpleTokenizer.INSTANCE.tokenize(texts.get(random.nextInt(texts.size())));
            int length = 1 + random.nextInt(3);
            if (tokens.length <= length) {
                continue;
            }
            int at = random.nextInt(tokens.length - length);
            List<String> chosen = List.of(tokens).subList(at, at + length);
            boolean plain = chosen.stream().allMatch(w -> w.chars().allMatch(Character::isLetter));
            boolean rare =
                    chosen.stream()
                            .anyMatch(
                                    w ->
                                            words.getOrDefault(w.toLowerCase(Locale.ROOT), 0)
                                                    < common);
            if (plain && rare && chosen.getLast().length() > 2) {
                forms.add(String.join(" ", chosen));
            }
        }
        return List.copyOf(forms);
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
