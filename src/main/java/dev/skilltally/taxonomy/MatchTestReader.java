package dev.skilltally.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the match tests of a taxonomy folder, {@code tests/*.yaml}. */
public final class MatchTestReader {
    private static final List<String> FILE_KEYS = List.of("tests");
    private static final List<String> TEST_KEYS = List.of("title", "text", "finds", "not");
    private static final List<String> EXPECTATION_KEYS = List.of("skill", "text");

    private final Set<String> identifiers;
    private final Problems problems = new Problems();
    private final List<MatchTest> tests = new ArrayList<>();

    private MatchTestReader(SkillTaxonomy taxonomy) {
        this.identifiers = taxonomy.skills().stream().map(Skill::id).collect(Collectors.toSet());
    }

    /**
     * All match tests of a folder, in order of files and lines; none where it has no {@code tests}.
     *
     * @param folder the taxonomy's folder
     * @param taxonomy read from the same folder
     * @throws TaxonomyException where a test is not well-formed or speaks of an unknown skill
     */
    public static List<MatchTest> read(Path folder, SkillTaxonomy taxonomy) throws IOException {
        Path folderOfTests = folder.resolve("tests");
        MatchTestReader reader = new MatchTestReader(taxonomy);
        if (Files.isDirectory(folderOfTests)) {
            for (Path file : yamlFiles(folderOfTests)) {
                reader.readFile("tests/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        reader.problems.throwIfAny();
        return reader.tests;
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private void readFile(String file, byte[] content) {
        YamlTree.parse(file, content, problems)
                .flatMap(root -> Entry.of(file, root, FILE_KEYS, "tests", problems))
                .map(entry -> entry.items("tests"))
                .orElse(List.of())
                .forEach(node -> readTest(file, node));
    }

    private void readTest(String file, YamlNode node) {
        Entry.of(file, node, TEST_KEYS, "a test: {text: ..., finds: [...]}", problems)
                .flatMap(entry -> test(file, entry))
                .ifPresent(tests::add);
    }

    private Optional<MatchTest> test(String file, Entry entry) {
        String title = entry.text("title").orElse("");
        String text = title.isEmpty() ? entry.required("text", "a text") : textOrNone(entry);
        List<MatchTest.Expectation> finds = expectations(file, entry, "finds");
        List<MatchTest.Expectation> not = expectations(file, entry, "not");
        if (!entry.has("finds") && !entry.has("not")) {
            problems.add(entry.source(), "a test of nothing, expected finds or not");
            return Optional.empty();
        }
        for (MatchTest.Expectation expectation : finds) {
            if (!title.contains(expectation.text()) && !text.contains(expectation.text())) {
                problems.add(
                        expectation.source(),
                        "\"" + expectation.text() + "\" is not in the text, expected words of it");
            }
        }
        return Optional.of(new MatchTest(title, text, finds, not, entry.source()));
    }

    private static String textOrNone(Entry entry) {
        return entry.text("text").orElse("");
    }

    private List<MatchTest.Expectation> expectations(String file, Entry entry, String key) {
        List<MatchTest.Expectation> expectations = new ArrayList<>();
        for (YamlNode node : entry.items(key)) {
            expectation(file, node, key)
                    .filter(expectation -> isKnown(expectation, key))
                    .ifPresent(expectations::add);
        }
        return expectations;
    }

    private Optional<MatchTest.Expectation> expectation(String file, YamlNode node, String key) {
        if (node instanceof YamlNode.Text text && !text.value().isEmpty()) {
            return Optional.of(
                    new MatchTest.Expectation(text.value(), "", file + ":" + text.line()));
        }
        return Entry.of(
                        file,
                        node,
                        EXPECTATION_KEYS,
                        key + ": the id of a skill or {skill: id, text: words}",
                        problems)
                .map(
                        entry ->
                                new MatchTest.Expectation(
                                        entry.required("skill", "the id of a skill"),
                                        entry.text("text").orElse(""),
                                        entry.source()));
    }

    private boolean isKnown(MatchTest.Expectation expectation, String key) {
        boolean isKnown = identifiers.contains(expectation.skill());
        if (!isKnown && !expectation.skill().isEmpty()) {
            problems.add(
                    expectation.source(),
                    key
                            + " has \""
                            + expectation.skill()
                            + "\", expected the id of a skill"
                            + NearestName.hint(expectation.skill(), identifiers));
        }
        return isKnown;
    }
}
