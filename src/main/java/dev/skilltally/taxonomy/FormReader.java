package dev.skilltally.taxonomy;

import dev.skilltally.taxonomy.SurfaceForm.Need;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one surface form: a bare phrase, or a map with its rules. */
final class FormReader {
    private static final List<String> KEYS =
            List.of(
                    "form",
                    "case",
                    "needs",
                    "after",
                    "before",
                    "not-after",
                    "not-before",
                    "unless",
                    "learned",
                    "also",
                    "variants");

    private static final Map<String, Need> NEEDS = Entry.words(Need.values());

    private static final Map<String, Boolean> CASES = Map.of("exact", true, "any", false);

    private final String file;
    private final Problems problems;

    FormReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A form that matches in any case and any context. */
    static SurfaceForm plain(String text, String source) {
        List<String> none = List.of();
        return new SurfaceForm(
                text, false, Set.of(), none, none, none, none, none, false, none, true, source);
    }

    /** The form, or empty where it is not usable, which is then among the problems. */
    Optional<SurfaceForm> read(YamlNode node) {
        if (node instanceof YamlNode.Text text) {
            if (text.value().isEmpty()) {
                problems.add(file + ":" + text.line(), "empty form, expected a word or a phrase");
                return Optional.empty();
            }
            return Optional.of(plain(text.value(), file + ":" + text.line()));
        }
        return Entry.of(file, node, KEYS, "a phrase or {form: phrase, ...}", problems)
                .flatMap(this::withRules);
    }

    private Optional<SurfaceForm> withRules(Entry entry) {
        String text = entry.required("form", "the phrase to look for");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SurfaceForm(
                        text,
                        entry.choice("case", CASES).orElse(false),
                        Set.copyOf(entry.choices("needs", NEEDS)),
                        entry.texts("after"),
                        entry.texts("before"),
                        entry.texts("not-after"),
                        entry.texts("not-before"),
                        entry.texts("unless"),
                        entry.flag("learned", false),
                        entry.texts("also"),
                        entry.flag("variants", true),
                        entry.source()));
    }
}
