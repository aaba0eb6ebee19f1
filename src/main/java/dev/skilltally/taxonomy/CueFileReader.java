package dev.skilltally.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the phrases of one file of {@code language/}. */
final class CueFileReader {
    private static final List<String> FILE_KEYS =
            List.of("language", "headings", "paragraphs", "cues", "verbs");
    private static final List<String> HEADINGS =
            List.of(
                    "requirements",
                    "preferred",
                    "duties",
                    "company",
                    "benefits",
                    "equal-opportunity",
                    "other");
    private static final List<String> PARAGRAPHS =
            List.of("company", "benefits", "equal-opportunity");
    private static final List<String> CUES =
            List.of(
                    "preferred",
                    "preferred-after",
                    "required",
                    "skill",
                    "duty",
                    "context",
                    "stack",
                    "negated",
                    "negated-behind",
                    "not-negated");

    private final String file;
    private final Problems problems;
    private final List<CuePhrase> phrases = new ArrayList<>();

    CueFileReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The usable phrases of the file; what is wrong is among the problems. */
    List<CuePhrase> read(byte[] content) {
        YamlTree.parse(file, content, problems)
                .flatMap(root -> Entry.of(file, root, FILE_KEYS, "language and phrases", problems))
                .ifPresent(this::readFile);
        return phrases;
    }

    private void readFile(Entry entry) {
        String language = entry.required("language", "an ISO 639-1 code, such as en");
        readPart(entry, "headings", "HEADING_", HEADINGS, language);
        readPart(entry, "paragraphs", "PARAGRAPH_", PARAGRAPHS, language);
        readPart(entry, "cues", "", CUES, language);
        add(CuePhrase.Kind.VERB, entry, "verbs", language);
    }

    private void readPart(
            Entry entry, String part, String prefix, List<String> keys, String language) {
        Optional<YamlNode> node = entry.node(part);
        if (node.isEmpty()) {
            return;
        }
        Entry.of(file, node.get(), keys, "lists of phrases", problems)
                .ifPresent(
                        lists -> {
                            for (String key : keys) {
                                add(kind(prefix + key), lists, key, language);
                            }
                        });
    }

    private void add(CuePhrase.Kind kind, Entry entry, String key, String language) {
        for (String text : entry.texts(key)) {
            phrases.add(new CuePhrase(kind, text, language, entry.source(key)));
        }
    }

    private static CuePhrase.Kind kind(String name) {
        return CuePhrase.Kind.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
