package dev.skilltally.cli;

import dev.skilltally.curate.SkillView;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Prints a skill with its forms, rules and variants. */
@Command(
        name = "show",
        description =
                "Shows a skill: its place, its forms, their rules and the variants made of them.",
        mixinStandardHelpOptions = true)
final class TaxonomyShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Parameters(index = "0", paramLabel = "ID", description = "Identifier or label of the skill.")
    private String name = "";

    TaxonomyShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SkillTaxonomy taxonomy = TaxonomyReader.read(folders.taxonomy());
        print(SkillView.of(find(taxonomy), taxonomy), terminal.out());
        terminal.out().flush();
        return 0;
    }

    private Skill find(SkillTaxonomy taxonomy) {
        return taxonomy.skills().stream()
                .filter(
                        skill ->
                                skill.id().equalsIgnoreCase(name)
                                        || skill.label().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Failure(
                                        "no skill \""
                                                + name
                                                + "\"; the nearest are "
                                                + Nearest.to(
                                                        name,
                                                        taxonomy.skills().stream()
                                                                .map(Skill::id)
                                                                .toList())));
    }

    private static void print(SkillView view, PrintWriter out) {
        Skill skill = view.skill();
        String type = skill.type().name().toLowerCase(Locale.ROOT);
        out.println(skill.id() + "  " + skill.label() + "  (" + type + ", " + skill.source() + ")");
        if (skill.note() != null) {
            out.println("  note: " + skill.note());
        }
        if (skill.successor() != null) {
            out.println("  deprecated, its forms count for " + skill.successor());
        }
        list("broader", view.broader(), out);
        list("narrower", view.narrower(), out);
        list("replaces", view.replaces(), out);
        list("from", skill.origins(), out);
        for (SkillView.Form form : view.forms()) {
            out.println("  " + form.text() + "  [" + form.source() + "]");
            list("  rules", form.rules(), out);
            list("  also matches", form.variants(), out);
        }
    }

    private static void list(String name, List<String> values, PrintWriter out) {
        if (!values.isEmpty()) {
            out.println("  " + name + ": " + String.join(", ", values));
        }
    }
}
