package dev.skilltally.taxonomy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the skills of other taxonomies. What is done with them, the merging decides. */
public final class SkillImporter {
    private static final String ESCO_SKILLS = "skills_en.csv";
    private static final int HEAD = 4096;

    private final String file;
    private final List<ImportedSkill> skills = new ArrayList<>();

    private SkillImporter(String file) {
        this.file = file;
    }

    /**
     * The skills of a file, in its order; each label once.
     *
     * @param file may be gzipped
     * @param format null to detect it
     * @throws TaxonomyException where the file is not of that format, with file and line
     */
    public static List<ImportedSkill> read(Path file, @Nullable ImportFormat format)
            throws IOException {
        String name = file.getFileName().toString();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in =
                        new BufferedInputStream(
                                name.endsWith(".gz") ? new GZIPInputStream(raw) : raw)) {
            String plainName = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
            String firstLine = firstLine(in);
            SkillImporter importer = new SkillImporter(plainName);
            importer.read(
                    in,
                    format == null ? ImportFormat.detect(plainName, firstLine) : format,
                    firstLine);
            return importer.skills;
        }
    }

    private void read(InputStream in, ImportFormat format, String firstLine) throws IOException {
        switch (format) {
            case ESCO -> esco(in);
            case ONET -> onet(in);
            case SKOS -> skills.addAll(SkosReader.read(file, in, firstLine.startsWith("<")));
            case CSV -> {
                char separator = firstLine.indexOf('\t') >= 0 ? '\t' : ',';
                Table.read(file, in, separator, "label", this::plain);
            }
        }
    }

    private void esco(InputStream in) throws IOException {
        if (!file.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            Table.read(file, in, ',', "preferredLabel", this::escoSkill);
            return;
        }
        try (ZipInputStream archive = new ZipInputStream(in)) {
            for (ZipEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                if (entry.getName().endsWith(ESCO_SKILLS)) {
                    String name = file + "/" + ESCO_SKILLS;
                    Table.read(name, archive, ',', "preferredLabel", this::escoSkill);
                    return;
                }
            }
        }
        throw new TaxonomyException(
                List.of(new TaxonomyProblem(file, "no " + ESCO_SKILLS + " in it, expected ESCO")));
    }

    private void escoSkill(NamedCsvRecord row) {
        boolean isReleased = !Table.field(row, "status").equals("obsolete");
        if (isReleased) {
            add(
                    Table.field(row, "preferredLabel"),
                    Table.list(row, "altLabels"),
                    Table.field(row, "skillType").equals("knowledge") ? null : SkillType.CONCEPT,
                    Table.list(row, "broaderConceptUri"),
                    Table.field(row, "conceptUri"));
        }
    }

    /** One tool of the many that a line each is given for every occupation that uses it. */
    private void onet(InputStream in) throws IOException {
        Map<String, NamedCsvRecord> tools = new LinkedHashMap<>();
        Table.read(
                file,
                in,
                '\t',
                "Example",
                row -> tools.putIfAbsent(Table.field(row, "Example"), row));
        tools.forEach(
                (label, row) ->
                        add(
                                label,
                                List.of(),
                                SkillType.TOOL,
                                List.of(Table.field(row, "Commodity Title")),
                                "O*NET " + Table.field(row, "Commodity Code")));
    }

    private void plain(NamedCsvRecord row) {
        String type = Table.field(row, "type").toLowerCase(Locale.ROOT);
        SkillType known = Entry.words(SkillType.values()).get(type);
        if (known == null && !type.isEmpty()) {
            throw new TaxonomyException(
                    List.of(
                            new TaxonomyProblem(
                                    file + ":" + row.getStartingLineNumber(),
                                    "type is \"" + type + "\", expected such as tool")));
        }
        String origin = Table.field(row, "origin");
        add(
                Table.field(row, "label"),
                Table.list(row, "forms"),
                known,
                Table.list(row, "broader"),
                origin.isEmpty() ? file : origin);
    }

    private void add(
            String label,
            List<String> forms,
            @Nullable SkillType type,
            List<String> broader,
            String origin) {
        if (!label.isEmpty()) {
            skills.add(new ImportedSkill(label, forms, type, broader, origin));
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        in.mark(HEAD);
        String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        in.reset();
        String withoutMark = head.startsWith("\uFEFF") ? head.substring(1) : head;
        return withoutMark.lines().findFirst().orElse("");
    }
}
