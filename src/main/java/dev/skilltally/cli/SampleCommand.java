package dev.skilltally.cli;

import dev.skilltally.sample.SampleGenerator;
import dev.skilltally.sample.SamplePlan;
import dev.skilltally.sample.SamplePlanReader;
import dev.skilltally.sample.SamplePosting;
import dev.skilltally.sample.SampleWriter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes the planted corpus. */
@Command(
        name = "sample",
        description =
                "Writes a corpus of our own wording in which every figure of a report is planted, and the"
                        + " planted truth beside it.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where the postings are written, one JSON object a line.")
    private Path out = Path.of("");

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description =
                    "What is planted, as YAML (default: the figures of the reference article).")
    private @Nullable Path plan;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw the plan anew (default: the plan's own seed).")
    private @Nullable Long seed;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SamplePlan chosen = plan == null ? SamplePlanReader.article() : SamplePlanReader.read(plan);
        List<SamplePosting> sample =
                SampleGenerator.generate(seed == null ? chosen : chosen.withSeed(seed));
        Path truth = SampleWriter.truthBeside(out);
        SampleWriter.write(sample, out, truth);
        terminal.out().printf("%,d postings in %s, their truth in %s%n", sample.size(), out, truth);
        terminal.out().flush();
        return 0;
    }
}
