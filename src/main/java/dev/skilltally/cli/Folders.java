package dev.skilltally.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Where things are. Default folders lie beside the launcher, whatever the current directory. */
final class Folders {
    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Folder of the index (default: index beside the launcher).")
    private @Nullable Path index;

    @Option(
            names = "--taxonomy",
            paramLabel = "DIR",
            description = "Folder of the taxonomy (default: taxonomy beside the launcher).")
    private @Nullable Path taxonomy;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Folder of the models (default: models beside the launcher).")
    private @Nullable Path models;

    @Option(
            names = "--as-built",
            description = "Read an index though the taxonomy was edited since it was built.")
    private boolean asBuilt;

    boolean asBuilt() {
        return asBuilt;
    }

    Path index() {
        return index != null ? index : home().resolve("index");
    }

    /** Whether the folder of the index was given. */
    boolean namesIndex() {
        return index != null;
    }

    Path taxonomy() {
        return taxonomy != null ? taxonomy : home().resolve("taxonomy");
    }

    Path models() {
        return models != null ? models : home().resolve("models");
    }

    static Path home() {
        return Path.of(System.getProperty("skilltally.home", "."));
    }
}
