package dev.skilltally.cli;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.index.IndexSession;
import dev.skilltally.posting.Seniority;
import dev.skilltally.report.ComparisonReport;
import dev.skilltally.sample.SampleGenerator;
import dev.skilltally.sample.SamplePlanReader;
import dev.skilltally.sample.SamplePosting;
import dev.skilltally.sample.SampleWriter;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** The whole way on the sample corpus: write it, index it, compare two roles in it. */
@Command(
        name = "demo",
        description =
                "Writes the sample corpus, indexes it beside your own index (index/demo) and compares Data"
                        + " Engineer and Machine Learning Engineer in it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String DEMO = "demo";

    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Mixin private OutputFormat output = new OutputFormat();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path place = folders.index().resolve(DEMO);
        Files.createDirectories(place);
        List<SamplePosting> sample = SampleGenerator.generate(SamplePlanReader.article());
        Path file = place.resolve("sample.jsonl");
        SampleWriter.write(sample, file, SampleWriter.truthBeside(file));
        IndexFolder folder = IndexFolder.at(place);
        index(folder, sample);
        print(folder);
        terminal.err()
                .println(
                        "skilltally: ask it more with --index "
                                + place
                                + ", such as skilltally role"
                                + " \"Data Engineer\" --index "
                                + place);
        terminal.err().flush();
        return 0;
    }

    private void index(IndexFolder folder, List<SamplePosting> sample) throws IOException {
        Workbench workbench = Workbench.load(folders);
        try (Progress progress = Progress.on(terminal);
                IndexSession session =
                        folder.replace(
                                workbench.buildInputs(DuplicatePolicy.DEFAULT),
                                workbench.annotators(),
                                progress)) {
            sample.forEach(each -> session.add(each.posting()));
            session.commit();
        }
    }

    private void print(IndexFolder folder) throws IOException {
        MeasureSettings settings = MeasureSettings.DEFAULT.withUnstatedAs(Seniority.MID);
        try (OpenCorpus corpus = OpenCorpus.asBuilt(folder)) {
            Measures measures = corpus.measures(settings);
            output.print(
                    ComparisonReport.of(
                            measures,
                            settings,
                            corpus.role("Data Engineer"),
                            corpus.role("Machine Learning Engineer")),
                    measures::sample,
                    terminal);
        }
    }
}
