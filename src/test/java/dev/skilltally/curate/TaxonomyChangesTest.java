package dev.skilltally.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.curate.TaxonomyChanges.Change;
import dev.skilltally.curate.TaxonomyChanges.Kind;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class TaxonomyChangesTest {
    private static final String BEFORE =
            """
            - {id: go, label: Go, type: language, forms: [Golang, go-lang]}
            - {id: gone, label: Gone, type: tool}
            - {id: old, label: Old, type: tool}
            - {id: same, label: Same, type: tool}
            """;
    private static final String AFTER =
            """
            - {id: go, label: Go language, type: tool, broader: [same], forms: [{form: Golang, case: exact}, Go Lang]}
            - {id: new, label: New, type: tool}
            - {id: old, label: Old, type: tool, deprecated: {successor: new}}
            - {id: same, label: Same, type: tool}
            """;

    @Test
    void tellsWhatWasAddedRemovedMergedRenamedAndRuledOtherwise() {
        TaxonomyChanges changes =
                TaxonomyChanges.between(Taxonomies.of(BEFORE), Taxonomies.of(AFTER));

        assertThat(changes.changes())
                .containsExactly(
                        new Change(Kind.RENAMED, "go", "Go", "Go language"),
                        new Change(Kind.TYPE, "go", "LANGUAGE", "TOOL"),
                        new Change(Kind.BROADER, "go", "", "same"),
                        new Change(Kind.FORM_ADDED, "go", "", "Go language"),
                        new Change(Kind.RULES, "go", "Golang", "Golang {case: exact}"),
                        new Change(Kind.FORM_ADDED, "go", "", "Go Lang"),
                        new Change(Kind.FORM_REMOVED, "go", "Go", ""),
                        new Change(Kind.FORM_REMOVED, "go", "go-lang", ""),
                        new Change(Kind.REMOVED, "gone", "Gone", ""),
                        new Change(Kind.ADDED, "new", "", "New"),
                        new Change(Kind.MERGED, "old", "Old", "new"));
    }

    @Test
    void sameTaxonomyHasNoChanges() {
        assertThat(TaxonomyChanges.between(Taxonomies.of(BEFORE), Taxonomies.of(BEFORE)).isEmpty())
                .isTrue();
    }

    @Test
    void readsARevisionOfGit(@TempDir Path repository) throws IOException, InterruptedException {
        Path folder = repository.resolve("my taxonomy");
        Files.createDirectories(folder.resolve("skills"));
        Files.createDirectories(folder.resolve("tests"));
        Path file = folder.resolve("skills/test.yaml");
        Files.writeString(file, "area: test\nskills:\n" + BEFORE);
        Files.writeString(folder.resolve("tests/x.yaml"), "tests: []\n");
        git(repository, "init", "-q");
        git(repository, "add", "-A");
        git(
                repository,
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "commit",
                "-qm",
                "First");
        Files.writeString(file, "area: test\nskills:\n" + AFTER);

        TaxonomyChanges changes =
                TaxonomyChanges.between(
                        TaxonomyReader.read(GitRevision.load(folder, "HEAD")),
                        TaxonomyReader.read(folder));

        assertThat(changes.changes()).hasSize(11);
        assertThat(GitRevision.load(folder, "HEAD").names()).containsExactly("skills/test.yaml");
        assertThatThrownBy(() -> GitRevision.load(folder, "no-such-revision"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected a revision of a Git repository");
        assertThatThrownBy(() -> GitRevision.load(folder, "--output=x"))
                .hasMessageContaining("expected such as HEAD~1 or a tag");
    }

    private static void git(Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
