package dev.skilltally.cli;

import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.evaluate.ComparisonText;
import dev.skilltally.evaluate.Evaluation;
import dev.skilltally.evaluate.EvaluationComparison;
import dev.skilltally.evaluate.EvaluationJson;
import dev.skilltally.evaluate.EvaluationReport;
import dev.skilltally.evaluate.EvaluationText;
import dev.skilltally.evaluate.GoldPosting;
import dev.skilltally.evaluate.GoldReader;
import dev.skilltally.evaluate.SpanEvaluation;
import dev.skilltally.evaluate.SpanReader;
import dev.skilltally.evaluate.SpanText;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    /** Labels of fewer spans, such as single concepts of ESCO, get no line of their own. */
    private static final int LEAST_SPANS = 50;

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

    @Option(
            names = "--compare",
            paramLabel = "DIR",
            description =
                    "Another taxonomy folder: what it does to precision and recall, and what it gains and loses.")
    private @Nullable Path other;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description =
                    "Annotated postings, one JSON object a line; or sentences with spans as SkillSpan has them (may be gzipped).")
    private Path gold = Path.of("");

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Workbench workbench = Workbench.load(folders);
        terminal.out().print(SpanReader.holdsSpans(gold) ? spans(workbench) : postings(workbench));
        terminal.out().flush();
        return 0;
    }

    private String spans(Workbench workbench) throws IOException {
        if (other != null) {
            throw new Failure(
                    "--compare takes annotated postings, [%s] holds spans".formatted(gold));
        }
        PostingAnnotator annotator = workbench.annotator();
        SpanEvaluation.SpanReport report =
                new SpanEvaluation(annotator::annotate)
                        .evaluate(SpanReader.read(gold), LEAST_SPANS);
        return format == Output.JSON ? SpanText.json(report) : SpanText.write(report);
    }

    private String postings(Workbench workbench) throws IOException {
        List<GoldPosting> postings = GoldReader.read(gold);
        EvaluationReport report = evaluate(workbench, postings);
        if (other != null) {
            EvaluationReport after = evaluate(Workbench.load(folders, other), postings);
            EvaluationComparison comparison = EvaluationComparison.of(report, after);
            return format == Output.JSON
                    ? ComparisonText.json(comparison)
                    : ComparisonText.write(comparison, errors);
        }
        return format == Output.JSON
                ? EvaluationJson.write(report)
                : EvaluationText.write(report, errors);
    }

    private static EvaluationReport evaluate(Workbench workbench, List<GoldPosting> postings) {
        PostingAnnotator annotator = workbench.annotator();
        return new Evaluation(workbench.taxonomy(), annotator::annotate).evaluate(postings);
    }
}
