package dev.skilltally.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the skills of one file of {@code skills/}. */
final class SkillFileReader {
    private static final List<String> FILE_KEYS = List.of("area", "skills", "additions");
    private static final List<String> SKILL_KEYS =
            List.of(
                    "id",
                    "label",
                    "type",
                    "broader",
                    "note",
                    "generic",
                    "deprecated",
                    "origin",
                    "forms");
    private static final List<String> ADDITION_KEYS = List.of("id", "origin", "forms");
    private static final Map<String, SkillType> TYPES = Entry.words(SkillType.values());

    private final String file;
    private final Problems problems;
    private final FormReader forms;
    private final List<Addition> additions = new ArrayList<>();

    SkillFileReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.forms = new FormReader(file, problems);
    }

    /** The usable skills of the file; what is wrong is among the problems. */
    List<Skill> read(byte[] content) {
        return YamlTree.parse(file, content, problems)
                .flatMap(root -> Entry.of(file, root, FILE_KEYS, "area and skills", problems))
                .map(this::skills)
                .orElse(List.of());
    }

    /** What the file adds to skills that are kept elsewhere; to be asked for after reading. */
    List<Addition> additions() {
        return additions;
    }

    private List<Skill> skills(Entry entry) {
        String area = entry.required("area", "the name of the area, such as cloud");
        List<Skill> skills = new ArrayList<>();
        for (YamlNode node : entry.items("skills")) {
            Entry.of(file, node, SKILL_KEYS, "a skill: {id: ..., label: ...}", problems)
                    .flatMap(skill -> skill(skill, area))
                    .ifPresent(skills::add);
        }
        for (YamlNode node : entry.items("additions")) {
            Entry.of(file, node, ADDITION_KEYS, "forms to add: {id: ..., forms: [...]}", problems)
                    .ifPresent(this::addition);
        }
        return skills;
    }

    private void addition(Entry entry) {
        List<SurfaceForm> further = new ArrayList<>();
        entry.items("forms").forEach(node -> forms.read(node).ifPresent(further::add));
        additions.add(
                new Addition(
                        entry.required("id", "the id of a skill that is kept elsewhere"),
                        entry.texts("origin"),
                        further,
                        entry.source()));
    }

    private Optional<Skill> skill(Entry entry, String area) {
        String id = Identifier.read(entry, problems);
        String label = entry.required("label", "the name to show, such as Apache Spark");
        if (!entry.has("type")) {
            problems.add(
                    entry.source(),
                    "no type, expected one of " + String.join(", ", new TreeSet<>(TYPES.keySet())));
        }
        Optional<SkillType> type = entry.choice("type", TYPES);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        // A skill with a problem goes on as far as it can, so that references to it are no errors.
        return Optional.of(
                new Skill(
                        id,
                        label,
                        type.orElse(SkillType.CONCEPT),
                        area,
                        entry.texts("broader"),
                        entry.text("note").orElse(null),
                        entry.flag("generic", false),
                        successor(entry).orElse(null),
                        entry.texts("origin"),
                        forms(entry, label),
                        entry.source()));
    }

    private Optional<String> successor(Entry entry) {
        Optional<YamlNode> node = entry.node("deprecated");
        return node.flatMap(
                        value ->
                                Entry.of(
                                        file,
                                        value,
                                        List.of("successor"),
                                        "{successor: id}",
                                        problems))
                .map(deprecated -> deprecated.required("successor", "the id that replaces it"))
                .filter(id -> !id.isEmpty());
    }

    /** The label first, as a plain form unless the forms give it rules of its own. */
    private List<SurfaceForm> forms(Entry entry, String label) {
        List<SurfaceForm> listed = new ArrayList<>();
        entry.items("forms").forEach(node -> forms.read(node).ifPresent(listed::add));
        for (int at = 0; at < listed.size(); at++) {
            if (listed.get(at).text().equalsIgnoreCase(label)) {
                listed.addFirst(listed.remove(at));
                return listed;
            }
        }
        if (!label.isEmpty()) {
            listed.addFirst(FormReader.plain(label, entry.source("label")));
        }
        return listed;
    }
}
