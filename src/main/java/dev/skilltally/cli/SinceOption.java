package dev.skilltally.cli;

import dev.skilltally.annotate.AnnotatorInputs;
import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.report.Document;
import dev.skilltally.report.SinceReport;
import dev.skilltally.report.SnapshotFile;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Snapshot;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.TaxonomyFiles;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Adds to a report what moved since a snapshot. */
final class SinceOption {
    @Option(
            names = "--since",
            paramLabel = "SNAPSHOT",
            description =
                    "Say what moved since this snapshot (see skilltally snapshot), and how much of it the taxonomy made.")
    private @Nullable Path file;

    /**
     * The document with what moved; the same where no snapshot is given.
     *
     * @param roles what it is of; empty for the whole market
     */
    Document with(
            Document document,
            OpenCorpus corpus,
            MeasureSettings settings,
            List<Role> roles,
            Folders folders,
            Terminal terminal)
            throws IOException {
        if (file == null) {
            return document;
        }
        Snapshot then = SnapshotFile.read(Files.readString(file), file.toString());
        if (!then.settings().equals(settings.choices())) {
            throw new Failure(
                    "[%s] was made with %s, not with %s: give the same options"
                            .formatted(file, then.settings(), settings.choices()));
        }
        if (then.corpus().taxonomyHash().equals(corpus.index().info().taxonomyHash())) {
            return with(document, then, corpus, corpus, settings, roles);
        }
        Path place = Files.createTempDirectory("skilltally-since");
        try (OpenCorpus same = annotated(file, folders, place, terminal)) {
            return with(document, then, same, corpus, settings, roles);
        } finally {
            IndexFolder.delete(place);
        }
    }

    private static Document with(
            Document document,
            Snapshot then,
            OpenCorpus same,
            OpenCorpus now,
            MeasureSettings settings,
            List<Role> roles) {
        SinceReport since = new SinceReport(then, same.measures(settings), now.measures(settings));
        Document with = document;
        for (Role role : roles) {
            with = since.with(with, role);
        }
        return roles.isEmpty() ? since.with(with, null) : with;
    }

    /** Today's corpus, what the edits since touched annotated with the snapshot's taxonomy. */
    private static OpenCorpus annotated(Path file, Folders folders, Path place, Terminal terminal)
            throws IOException {
        TaxonomyFiles old = TaxonomyZip.read(TaxonomyZip.beside(file));
        Workbench workbench =
                new Workbench(
                        AnnotatorInputs.of(old, AnnotatorInputs.loadModels(folders.models())));
        IndexFolder copy = IndexFolder.at(folders.index()).copyTo(place);
        TaxonomyEdit back = workbench.editSince(copy);
        try (Progress progress = Progress.on(terminal)) {
            if (back.isBounded()) {
                copy.reindexTouched(
                        back,
                        workbench.buildInputs(copy.duplicates()),
                        workbench.annotators(),
                        progress);
            } else {
                copy.reindex(
                        workbench.buildInputs(copy.duplicates()), workbench.annotators(), progress);
            }
            progress.finish();
        }
        return OpenCorpus.asBuilt(copy);
    }
}
