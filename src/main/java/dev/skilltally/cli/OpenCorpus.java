package dev.skilltally.cli;

import dev.skilltally.index.BuiltIndex;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The index and the taxonomy that it was built with, open for questions.
 *
 * @param index the current generation
 * @param taxonomy what that generation was built with
 */
record OpenCorpus(PostingIndex index, SkillTaxonomy taxonomy) implements Closeable {

    /**
     * Opens the current generation, if it was built with today's taxonomy or may be read as built.
     */
    static OpenCorpus open(Folders folders) throws IOException {
        OpenCorpus corpus = asBuilt(IndexFolder.at(folders.index()));
        if (!folders.asBuilt()) {
            try {
                requireToday(folders, corpus.index.info().taxonomyHash());
            } catch (IOException | RuntimeException e) {
                corpus.close();
                throw e;
            }
        }
        return corpus;
    }

    /** Opens the current generation whatever today's taxonomy is. */
    static OpenCorpus asBuilt(IndexFolder folder) {
        BuiltIndex built = folder.openAsBuilt();
        return new OpenCorpus(built.index(), built.taxonomy());
    }

    private static void requireToday(Folders folders, String built) throws IOException {
        String today = TaxonomyFiles.load(folders.taxonomy()).hash();
        if (!built.equals(today)) {
            throw new Failure(
                    "[%s] was built with taxonomy %.12s, today's in %s is %.12s: run skilltally reindex, or add --as-built"
                            .formatted(folders.index(), built, folders.taxonomy(), today));
        }
    }

    Measures measures(MeasureSettings settings) {
        checked(settings.filter());
        return new Measures(index, taxonomy, settings);
    }

    /** The role of that name or identifier. */
    Role role(String name) {
        Collection<Role> roles = taxonomy.roles();
        return roles.stream()
                .filter(role -> isNamed(name, role.id(), role.label()))
                .findFirst()
                .orElseThrow(() -> unknown("role", name, roles.stream().map(Role::label).toList()));
    }

    /** The skill of that name, identifier or surface form. */
    Skill skill(String name) {
        Collection<Skill> skills = taxonomy.skills();
        return skills.stream()
                .filter(skill -> isNamed(name, skill.id(), skill.label()))
                .findFirst()
                .or(() -> skills.stream().filter(skill -> hasForm(skill, name)).findFirst())
                .orElseThrow(
                        () -> unknown("skill", name, skills.stream().map(Skill::label).toList()));
    }

    private static boolean isNamed(String name, String id, String label) {
        return id.equalsIgnoreCase(name) || label.equalsIgnoreCase(name);
    }

    private static boolean hasForm(Skill skill, String name) {
        return skill.forms().stream().anyMatch(form -> form.text().equalsIgnoreCase(name));
    }

    /**
     * Refuses a query for skills, groups or roles that the taxonomy does not have, or for regions
     * that there are not.
     */
    PostingQuery checked(PostingQuery query) {
        List<String> skills = taxonomy.skills().stream().map(Skill::id).toList();
        Stream.of(query.anySkills(), query.allSkills(), query.noSkills())
                .forEach(asked -> check("skill", asked, skills));
        List<String> roles = new ArrayList<>(taxonomy.roles().stream().map(Role::id).toList());
        roles.add(PostingQuery.UNSTATED);
        check("role", query.roles(), roles);
        check("group", query.skillGroups(), groups());
        new Regions(index).check(query);
        return query;
    }

    private List<String> groups() {
        return taxonomy.skills().stream()
                .flatMap(
                        skill ->
                                Stream.of(
                                        skill.area(), skill.type().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .sorted()
                .toList();
    }

    private static void check(String what, Collection<String> asked, List<String> known) {
        for (String name : asked) {
            if (!known.contains(name)) {
                throw unknown(what, name, known);
            }
        }
    }

    private static Failure unknown(String what, String name, List<String> known) {
        return new Failure(
                "no " + what + " \"" + name + "\"; the nearest are " + Nearest.to(name, known));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
