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
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
 * and OpenNLP's DictionaryNameFinder. All in one run over the same real texts, with the same forms,
 * drawn from the texts by a fixed seed.
 *
 * <p>{@code mvn -q test-compile exec:exec@benchmark -Dbenchmark=Matching}; the texts are those of
 * {@code ../shared/data/postings} or of the folder in the property {@code postings}.
 */
public final class MatchingBenchmark {
    private static final int POSTINGS = 3_400;
    private static final long WARM_UP = 4_000_000_000L;
    private static final long MEASURED = 2_000_000_000L;
    private static final int ROUNDS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final PrintStream OUT = System.out;

    private MatchingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("postings", "../shared/data/postings"));
        List<String> texts = texts(folder);
        touchHeap();
        long characters = texts.stream().mapToLong(String::length).sum();
        OUT.printf(Locale.ROOT, "%d postings, %.1f MB%n", texts.size(), characters / 1e6);
        double scan = speed("character scan", texts, MatchingBenchmark::scan);
        Map<Integer, Double> ours = new TreeMap<>();
        for (int forms : new int[] {1_000, 10_000, 50_000}) {
            List<String> chosen = forms(texts, forms);
            double speed = ours(texts, chosen);
            double hankcs = hankcs(texts, chosen);
            ours.put(forms, speed);
            OUT.printf(
                    Locale.ROOT,
                    "  of the scan: %.2f, times hankcs: %.2f%n",
                    speed / scan,
                    speed / hankcs);
            if (forms == 10_000) {
                double finder = nameFinder(texts.subList(0, 200), chosen);
                OUT.printf(Locale.ROOT, "  times DictionaryNameFinder: %.1f%n", speed / finder);
            }
        }
        double lost = 1 - ours.getOrDefault(50_000, 0.0) / ours.getOrDefault(1_000, 1.0);
        OUT.printf(Locale.ROOT, "lost from 1,000 to 50,000 forms: %.0f %%%n", lost * 100);
    }

    private static double ours(List<String> texts, List<String> forms) {
        SkillAnnotator annotator = new SkillAnnotator(taxonomy(forms));
        List<PostingText> postings = texts.stream().map(text -> PostingText.of("", text)).toList();
        String name = String.format(Locale.ROOT, "skilltally %,d forms", forms.size());
        return speed(name, postings, p -> annotator.find(p).size(), p -> p.text().length());
    }

    private static double hankcs(List<String> texts, List<String> forms) {
        TreeMap<String, Integer> keys = new TreeMap<>();
        forms.forEach(form -> keys.put(form.toLowerCase(Locale.ROOT), keys.size()));
        AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(keys);
        String name = String.format(Locale.ROOT, "hankcs %,d forms", forms.size());
        return speed(
                name,
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

    private static double nameFinder(List<String> texts, List<String> forms) {
        Dictionary dictionary = new Dictionary(false);
        forms.forEach(
                form -> dictionary.put(new StringList(SimpleTokenizer.INSTANCE.tokenize(form))));
        DictionaryNameFinder finder = new DictionaryNameFinder(dictionary);
        return speed(
                "DictionaryNameFinder",
                texts,
                text -> finder.find(SimpleTokenizer.INSTANCE.tokenize(text)).length);
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

    private static double speed(String name, List<String> texts, ToLongFunction<String> work) {
        return speed(name, texts, work, String::length);
    }

    private static <T> double speed(
            String name, List<T> texts, ToLongFunction<T> work, ToLongFunction<T> length) {
        long sink = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        while (THREADS.getCurrentThreadCpuTime() - start < WARM_UP) {
            sink += run(texts, work);
        }
        double best = 0;
        long once = texts.stream().mapToLong(length).sum();
        for (int round = 0; round < ROUNDS; round++) {
            long characters = 0;
            start = THREADS.getCurrentThreadCpuTime();
            while (THREADS.getCurrentThreadCpuTime() - start < MEASURED) {
                sink += run(texts, work);
                characters += once;
            }
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            best = Math.max(best, characters / 1e6 / seconds);
        }
        OUT.printf(Locale.ROOT, "%-28s %7.1f MB/s (check %d)%n", name, best, sink % 1000);
        return best;
    }

    private static <T> long run(List<T> texts, ToLongFunction<T> work) {
        long sum = 0;
        for (T text : texts) {
            sum += work.applyAsLong(text);
        }
        return sum;
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

    /** Makes the pages of the heap real, or the first measurement would time the kernel. */
    private static void touchHeap() {
        List<byte[]> pages = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            byte[] page = new byte[16 << 20];
            for (int at = 0; at < page.length; at += 4096) {
                page[at] = 1;
            }
            pages.add(page);
        }
        OUT.printf(Locale.ROOT, "heap touched: %d MiB%n", pages.size() * 16);
    }
}
