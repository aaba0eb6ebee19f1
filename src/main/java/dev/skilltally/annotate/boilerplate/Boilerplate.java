package dev.skilltally.annotate.boilerplate;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The paragraphs that employers repeat in postings of different roles, outside requirements and
 * duties; learned once and frozen. As a file it is lines: a header that says what it was learned
 * from, then each employer with the hash of each paragraph, its postings and its roles, sorted.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Boilerplate {
    /** Name of the file in the folder of models. */
    public static final String FILE = "boilerplate/boilerplate.txt";

    /** Nobody repeats anything. */
    public static final Boilerplate NONE = new Boilerplate("", "", new TreeMap<>());

    static final String FORMAT = "skilltally boilerplate 1";
    static final String FROM = "from: ";
    static final String RULE = "rule: ";
    static final String HOLDS = "paragraphs: ";
    static final String EMPLOYER = "employer: ";

    private final String from;
    private final String rule;
    private final SortedMap<String, List<RepeatedParagraph>> paragraphs;
    private final Map<String, EmployerText> byEmployer = new HashMap<>();

    private Boilerplate(
            String from, String rule, SortedMap<String, List<RepeatedParagraph>> paragraphs) {
        this.from = from;
        this.rule = rule;
        this.paragraphs = paragraphs;
        paragraphs.forEach((employer, all) -> byEmployer.put(employer, new EmployerText(all)));
    }

    /**
     * @param from what it was learned from, in one line
     * @param rule what made a paragraph one, in one line
     * @param paragraphs name of each employer, as {@link EmployerName} has it, to what it repeats,
     *     by hash
     */
    public static Boilerplate of(
            String from, String rule, SortedMap<String, List<RepeatedParagraph>> paragraphs) {
        return new Boilerplate(from, rule, new TreeMap<>(paragraphs));
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     * @throws BoilerplateException if it is damaged; says where
     */
    public static Boilerplate read(String file, byte[] bytes) {
        return new BoilerplateReader(file, new String(bytes, StandardCharsets.UTF_8)).read();
    }

    /** The bytes of the file; the same for the same content. */
    public byte[] bytes() {
        StringBuilder out = new StringBuilder();
        out.append(FORMAT).append('\n').append(FROM).append(from).append('\n');
        out.append(RULE).append(rule).append('\n').append(HOLDS).append(size()).append('\n');
        paragraphs.forEach(
                (employer, all) -> {
                    out.append(EMPLOYER).append(employer).append('\n');
                    all.forEach(each -> out.append(line(each)));
                });
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(RepeatedParagraph paragraph) {
        return String.format(
                Locale.ROOT,
                "%016x %d %d\n",
                paragraph.hash(),
                paragraph.postings(),
                paragraph.roles());
    }

    /** Name of each employer to the paragraphs that it repeats, by hash. */
    public SortedMap<String, List<RepeatedParagraph>> paragraphs() {
        return Collections.unmodifiableSortedMap(paragraphs);
    }

    /** Number of paragraphs of all employers. */
    public int size() {
        return paragraphs.values().stream().mapToInt(List::size).sum();
    }

    /**
     * What one employer repeats; null where that is nothing.
     *
     * @param company the employer as the posting names it
     */
    public @Nullable EmployerText of(@Nullable String company) {
        return byEmployer.isEmpty() ? null : byEmployer.get(EmployerName.of(company));
    }
}
