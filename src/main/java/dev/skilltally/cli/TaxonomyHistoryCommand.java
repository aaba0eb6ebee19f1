package dev.skilltally.cli;

import dev.skilltally.curate.GitRevision;
import dev.skilltally.curate.TaxonomyChanges;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Prints what changed between two states of the taxonomy. */
@Command(
        name = "history",
        description = "What changed between two folders or two revisions of Git.",
        mixinStandardHelpOptions = true)
final class TaxonomyHistoryCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "BEFORE",
            description = "A folder or a revision of Git (default: HEAD).")
    private String before = "HEAD";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "AFTER",
            description = "A folder or a revision of Git (default: the taxonomy as it is).")
    private String after = "";

    TaxonomyHistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SkillTaxonomy now =
                after.isEmpty() ? TaxonomyReader.read(folders.taxonomy()) : state(after);
        TaxonomyChanges changes = TaxonomyChanges.between(state(before), now);
        changes.changes().forEach(change -> terminal.out().println(line(change)));
        changes.stopPhrasesAdded()
                .forEach(phrase -> terminal.out().println("stop phrase added: " + phrase));
        changes.stopPhrasesRemoved()
                .forEach(phrase -> terminal.out().println("stop phrase removed: " + phrase));
        if (changes.isEmpty()) {
            terminal.out().println("no changes of skills or stop phrases");
        }
        terminal.out().flush();
        return 0;
    }

    private SkillTaxonomy state(String name) throws IOException {
        return isFolder(name)
                ? TaxonomyReader.read(Path.of(name))
                : TaxonomyReader.read(GitRevision.load(folders.taxonomy(), name));
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String line(TaxonomyChanges.Change change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String values =
                change.before().isEmpty() || change.after().isEmpty()
                        ? change.before() + change.after()
                        : change.before() + " > " + change.after();
        return change.skill() + "  " + kind + ": " + values;
    }
}
