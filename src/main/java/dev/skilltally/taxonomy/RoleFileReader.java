package dev.skilltally.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the roles of one file of {@code roles/}. */
final class RoleFileReader {
    private static final List<String> FILE_KEYS = List.of("family", "roles");
    private static final List<String> ROLE_KEYS = List.of("id", "label", "broader", "titles");
    private static final List<String> PATTERN_KEYS = List.of("pattern", "not");

    private final String file;
    private final Problems problems;

    RoleFileReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The usable roles of the file; what is wrong is among the problems. */
    List<Role> read(byte[] content) {
        return YamlTree.parse(file, content, problems)
                .flatMap(root -> Entry.of(file, root, FILE_KEYS, "family and roles", problems))
                .map(this::roles)
                .orElse(List.of());
    }

    private List<Role> roles(Entry entry) {
        String family = entry.required("family", "the name of the family, such as data");
        List<Role> roles = new ArrayList<>();
        for (YamlNode node : entry.items("roles")) {
            Entry.of(file, node, ROLE_KEYS, "a role: {id: ..., label: ...}", problems)
                    .flatMap(role -> role(role, family))
                    .ifPresent(roles::add);
        }
        return roles;
    }

    private Optional<Role> role(Entry entry, String family) {
        String id = Identifier.read(entry, problems);
        String label = entry.required("label", "the name to show, such as Data Engineer");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        List<RolePattern> titles = new ArrayList<>();
        entry.items("titles").forEach(node -> pattern(node).ifPresent(titles::add));
        return Optional.of(
                new Role(
                        id,
                        label,
                        family,
                        entry.text("broader").orElse(null),
                        titles,
                        entry.source()));
    }

    private Optional<RolePattern> pattern(YamlNode node) {
        if (node instanceof YamlNode.Text text && !text.value().isEmpty()) {
            return Optional.of(new RolePattern(text.value(), List.of(), file + ":" + text.line()));
        }
        return Entry.of(
                        file,
                        node,
                        PATTERN_KEYS,
                        "a title or {pattern: title, not: [...]}",
                        problems)
                .flatMap(this::patternWithRules);
    }

    private Optional<RolePattern> patternWithRules(Entry entry) {
        String pattern = entry.required("pattern", "words of a title, such as data engineer");
        return pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(new RolePattern(pattern, entry.texts("not"), entry.source()));
    }
}
