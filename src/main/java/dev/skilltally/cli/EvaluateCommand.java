package dev.skilltally.cli;

import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.evaluate.Evaluation;
import dev.skilltally.evaluate.EvaluationJson;
import dev.skilltally.evaluate.EvaluationReport;
import dev.skilltally.evaluate.EvaluationText;
import dev.skilltally.evaluate.GoldReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Holds the annotators against postings annotated by hand. */
@Command(
        name = "evaluate",
        description =
                "Holds the annotators against postings annotated by hand: precision, recall, accuracy, errors.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    /** How the evaluation is written. */
    enum Output {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Output format = Output.TEXT;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "25",
            description = "Errors of each sort to print (default: ${DEFAULT-VALUE}).")
    private int errors = 25;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "Annotated postings, one JSON object a line.")
    private Path gold = Path.of("");

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Workbench workbench = Workbench.load(folders);
        PostingAnnotator annotator = workbench.annotator();
        EvaluationReport report =
                new Evaluation(workbench.taxonomy(), annotator::annotate)
                        .evaluate(GoldReader.read(gold));
        terminal.out()
                .print(
                        switch (format) {
                            case TEXT -> EvaluationText.write(report, errors);
                            case JSON -> EvaluationJson.write(report);
                        });
        terminal.out().flush();
        return 0;
    }
}
