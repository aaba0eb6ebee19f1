package dev.skilltally.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.taxonomy.TaxonomyReader;
import dev.skilltally.text.SkillTokenizer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Real names to match: all forms of this project's taxonomy, the tools of O*NET, the tags of Stack
 * Overflow (with spaces for hyphens, as people write them) and the preferred labels of ESCO; each
 * once whatever its case, in an order drawn by a fixed seed, so that the first thousand are like
 * the first ten thousand. Names with more words than the longest of our own are left out: ESCO's go
 * up to 13, and a matcher that tries every length would pay for names that nobody writes.
 */
final class MatchingNames {
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();
    private static final long SEED = 42;

    private MatchingNames() {}

    /**
     * All names.
     *
     * @param taxonomy the folder of this project's
     * @param others the folder of the public ones
     */
    static List<String> read(Path taxonomy, Path others) throws IOException {
        List<String> own = own(taxonomy);
        int longest = own.stream().mapToInt(MatchingNames::words).max().orElseThrow();
        List<String> names = new ArrayList<>(own);
        try (InputStream tools = unzipped(others.resolve("onet_technology_skills.tsv.gz"))) {
            names.addAll(column(tools, '\t', "Example"));
        }
        try (InputStream tags = unzipped(others.resolve("stackoverflow_tags_top8000.csv.gz"))) {
            column(tags, ',', "TagName").forEach(tag -> names.add(tag.replace('-', ' ')));
        }
        names.addAll(labels(others.resolve("esco-1.1.1-en-csv.zip")));
        names.removeIf(name -> words(name) == 0 || words(name) > longest);
        return shuffled(names);
    }

    /** How many words a name has. */
    static int words(String name) {
        return TOKENIZER.tokens(name).size();
    }

    private static List<String> own(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (Skill skill : TaxonomyReader.read(folder).skills()) {
            names.add(skill.label());
            skill.forms().stream().map(SurfaceForm::text).forEach(names::add);
        }
        return names;
    }

    private static List<String> labels(Path zip) throws IOException {
        try (ZipInputStream files = new ZipInputStream(Files.newInputStream(zip))) {
            ZipEntry entry = files.getNextEntry();
            while (entry != null && !entry.getName().endsWith("skills_en.csv")) {
                entry = files.getNextEntry();
            }
            return column(files, ',', "preferredLabel");
        }
    }

    private static InputStream unzipped(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file));
    }

    private static List<String> column(InputStream table, char separator, String name) {
        // Not closed: the caller closes what it opened.
        CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8));
        return rows.stream().map(row -> row.getField(name).strip()).toList();
    }

    private static List<String> shuffled(Collection<String> names) {
        Map<String, String> distinct = new TreeMap<>();
        names.forEach(name -> distinct.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        List<String> order = new ArrayList<>(distinct.values());
        Collections.shuffle(order, new Random(SEED));
        return List.copyOf(order);
    }
}
