package dev.skilltally.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and validates a taxonomy folder: {@code skills/*.yaml}, {@code roles/*.yaml}, {@code
 * language/*.yaml} and {@code stop-phrases.yaml}. The format is described in {@code
 * taxonomy/README.md}.
 *
 * <p>Everything that is wrong in all files is collected before reading fails.
 */
public final class TaxonomyReader {
    private static final String STOP_PHRASES = "stop-phrases.yaml";

    private final TaxonomyFiles files;
    private final Problems problems = new Problems();
    private final List<Skill> skills = new ArrayList<>();
    private final List<Addition> additions = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<CuePhrase> cues = new ArrayList<>();
    private List<String> stopPhrases = List.of();

    private TaxonomyReader(TaxonomyFiles files) {
        this.files = files;
    }

    /**
     * Reads a folder.
     *
     * @throws IOException where a file cannot be read, or the folder is none
     * @throws TaxonomyException where it is not a valid taxonomy, with every problem
     */
    public static SkillTaxonomy read(Path folder) throws IOException {
        return read(TaxonomyFiles.load(folder));
    }

    /**
     * Reads files that were loaded before, such as those that an index keeps.
     *
     * @throws TaxonomyException where they are not a valid taxonomy, with every problem
     */
    public static SkillTaxonomy read(TaxonomyFiles files) {
        return new TaxonomyReader(files).taxonomy();
    }

    private SkillTaxonomy taxonomy() {
        files.names().forEach(this::readFile);
        if (skills.isEmpty() && roles.isEmpty() && problems.isEmpty()) {
            problems.add(
                    "skills", "no skill in any file, expected files such as skills/cloud.yaml");
        }
        List<Skill> complete = Addition.apply(skills, additions, problems);
        SkillChecks.check(complete, problems);
        RoleChecks.check(roles, problems);
        problems.throwIfAny();
        return new SkillTaxonomy(
                Successors.apply(complete), roles, stopPhrases, cues, files.hash());
    }

    private void readFile(String name) {
        byte[] content = files.content(name).orElseThrow();
        if (isYamlIn("skills/", name)) {
            SkillFileReader reader = new SkillFileReader(name, problems);
            skills.addAll(reader.read(content));
            additions.addAll(reader.additions());
        } else if (isYamlIn("roles/", name)) {
            roles.addAll(new RoleFileReader(name, problems).read(content));
        } else if (isYamlIn("language/", name)) {
            cues.addAll(new CueFileReader(name, problems).read(content));
        } else if (name.equals(STOP_PHRASES)) {
            stopPhrases = stopPhrases(name, content);
        }
    }

    private static boolean isYamlIn(String folder, String name) {
        boolean isDirectlyIn = name.startsWith(folder) && name.indexOf('/', folder.length()) < 0;
        return isDirectlyIn && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private List<String> stopPhrases(String name, byte[] content) {
        return YamlTree.parse(name, content, problems)
                .flatMap(
                        root ->
                                Entry.of(
                                        name, root, List.of("phrases"), "phrases: [...]", problems))
                .map(entry -> entry.texts("phrases"))
                .orElse(List.of());
    }
}
