package dev.skilltally.cli;

import dev.skilltally.curate.Merge;
import dev.skilltally.curate.SkillMerger;
import dev.skilltally.taxonomy.Identifier;
import dev.skilltally.taxonomy.ImportFormat;
import dev.skilltally.taxonomy.ImportedSkill;
import dev.skilltally.taxonomy.SkillImporter;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Imports the skills of another taxonomy into one new file. */
@Command(
        name = "import",
        description = "Imports ESCO, O*NET technology skills, SKOS or CSV, merged by form.",
        mixinStandardHelpOptions = true)
final class TaxonomyImportCommand implements Callable<Integer> {
    private static final int SHOWN_CONFLICTS = 20;
    private static final int SHOWN_BROADER = 5;

    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The other taxonomy; may be gzipped.")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: found out).")
    private @Nullable ImportFormat format;

    @Option(
            names = "--area",
            paramLabel = "NAME",
            description = "Area and name of the new file (default: imported-FILE).")
    private @Nullable String area;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean isDryRun;

    TaxonomyImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SkillTaxonomy taxonomy = TaxonomyReader.read(folders.taxonomy());
        List<ImportedSkill> imported = SkillImporter.read(file, format);
        Merge merge = SkillMerger.merge(taxonomy, imported, area());
        print(merge, imported.size());
        if (!isDryRun) {
            Path target = folders.taxonomy().resolve("skills").resolve(merge.area() + ".yaml");
            if (Files.exists(target)) {
                throw new Failure("[" + target + "] exists, expected another --area");
            }
            Files.writeString(
                    target,
                    merge.yaml(
                            "Imported from "
                                    + file.getFileName()
                                    + "; see origin for where each entry came from."));
            terminal.err().println("written to " + target);
        }
        terminal.out().flush();
        return 0;
    }

    private String area() {
        if (area != null) {
            return area;
        }
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        return "imported-" + Identifier.of(dot > 0 ? name.substring(0, dot) : name);
    }

    private void print(Merge merge, int read) {
        terminal.out()
                .println(
                        read
                                + " skills read: "
                                + merge.added().size()
                                + " new, "
                                + merge.additions().size()
                                + " known ("
                                + merge.addedForms()
                                + " further forms), "
                                + merge.conflicts().size()
                                + " forms in conflict");
        merge.conflicts().stream()
                .limit(SHOWN_CONFLICTS)
                .forEach(conflict -> terminal.out().println(conflict));
        if (merge.conflicts().size() > SHOWN_CONFLICTS) {
            terminal.out().println("and " + (merge.conflicts().size() - SHOWN_CONFLICTS) + " more");
        }
        printUnresolved(merge.unresolved());
    }

    /**
     * A group that the taxonomy lacks can be added, as a skill or a form of one, before importing.
     */
    private void printUnresolved(Map<String, Integer> unresolved) {
        if (unresolved.isEmpty()) {
            return;
        }
        terminal.out()
                .println(
                        unresolved.size()
                                + " broader skills named there are unknown here and left out; with a"
                                + " skill or form of that name its narrower ones would be placed:");
        unresolved.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN_BROADER)
                .forEach(
                        broader ->
                                terminal.out()
                                        .println(
                                                "  "
                                                        + broader.getKey()
                                                        + " (over "
                                                        + broader.getValue()
                                                        + " new skills)"));
        if (unresolved.size() > SHOWN_BROADER) {
            terminal.out().println("  and " + (unresolved.size() - SHOWN_BROADER) + " more");
        }
    }
}
