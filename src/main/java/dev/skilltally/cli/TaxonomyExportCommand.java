package dev.skilltally.cli;

import dev.skilltally.taxonomy.SkillExporter;
import dev.skilltally.taxonomy.TaxonomyReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes the taxonomy for other tools. */
@Command(
        name = "export",
        description = "Writes the taxonomy as JSON, SKOS (Turtle or RDF/XML) or CSV.",
        mixinStandardHelpOptions = true)
final class TaxonomyExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}.")
    private Form form = Form.JSON;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write.")
    private Path file = Path.of("");

    private enum Form {
        JSON,
        TURTLE,
        RDFXML,
        CSV
    }

    TaxonomyExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SkillExporter exporter = new SkillExporter(TaxonomyReader.read(folders.taxonomy()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (form) {
                case JSON -> exporter.json(out);
                case TURTLE -> exporter.turtle(out);
                case RDFXML -> exporter.rdfXml(out);
                case CSV -> exporter.csv(out);
            }
        }
        terminal.err().println("written to " + file);
        return 0;
    }
}
