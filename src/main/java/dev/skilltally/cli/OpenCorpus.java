package dev.skilltally.cli;

import dev.skilltally.index.IndexFolder;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;

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
        IndexFolder folder = IndexFolder.at(folders.index());
        if (!folders.asBuilt()) {
            requireToday(folders, folder.taxonomyHash());
        }
        return asBuilt(folder);
    }

    /** Opens the current generation whatever today's taxonomy is. */
    static OpenCorpus asBuilt(IndexFolder folder) throws IOException {
        SkillTaxonomy taxonomy = TaxonomyReader.read(folder.taxonomy());
        return new OpenCorpus(folder.openAsBuilt(taxonomy), taxonomy);
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
        return new Measures(index, taxonomy, settings);
    }

    /** The role of that name or identifier. */
    Role role(String name) {
        Collection<Role> roles = taxonomy.roles();
        return roles.stream()
                .filter(
                        role ->
                                role.id().equalsIgnoreCase(name)
                                        || role.label().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Failure(
                                        "no role \""
                                                + name
                                                + "\"; the nearest are "
                                                + Nearest.to(
                                                        name,
                                                        roles.stream().map(Role::label).toList())));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
