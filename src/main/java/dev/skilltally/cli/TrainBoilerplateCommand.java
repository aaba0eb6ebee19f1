package dev.skilltally.cli;

import dev.skilltally.annotate.boilerplate.Boilerplate;
import dev.skilltally.annotate.section.SectionReader;
import dev.skilltally.query.CorpusInfo;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.train.BoilerplateExamples;
import dev.skilltally.train.BoilerplateLearner;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Learns what employers say of themselves in all their postings. */
@Command(
        name = "boilerplate",
        description =
                "Learns from the indexed postings which paragraphs an employer repeats whatever the role, outside"
                        + " requirements and duties; skills named there don't count after a reindex --full. Only hashes of"
                        + " the paragraphs are written.",
        mixinStandardHelpOptions = true)
final class TrainBoilerplateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "File to write (default: "
                            + Boilerplate.FILE
                            + " in the folder of the models, which git does not track).")
    private @Nullable Path out;

    @Option(
            names = "--least-postings",
            paramLabel = "N",
            defaultValue = "5",
            description =
                    "Distinct postings of an employer that hold the paragraph (default: ${DEFAULT-VALUE}).")
    private int leastPostings = 5;

    @Option(
            names = "--least-roles",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "Roles, or titles where a role is unknown, among them (default: ${DEFAULT-VALUE}).")
    private int leastRoles = 3;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print this many of the paragraphs, drawn at random, to judge them by.")
    private int show;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draws others (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    TrainBoilerplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        requirePositive("--least-postings", leastPostings);
        requirePositive("--least-roles", leastRoles);
        Path file = out != null ? out : folders.models().resolve(Boilerplate.FILE);
        try (OpenCorpus corpus = OpenCorpus.open(folders)) {
            BoilerplateLearner learner =
                    new BoilerplateLearner(
                            new SectionReader(corpus.taxonomy().cues()), leastPostings, leastRoles);
            corpus.index().forEach(PostingQuery.all(), learner::add);
            BoilerplateLearner.Result result = learner.learned(from(corpus.index().info()));
            write(result.learned().bytes(), file);
            print(result, file);
            if (show > 0) {
                print(corpus, result.learned());
            }
        }
        terminal.out().flush();
        return 0;
    }

    private void requirePositive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(
                    spec.commandLine(), option + " is " + value + ", expected at least 1");
        }
    }

    /** The generation is not in it: that depends on what was learned before. */
    private static String from(CorpusInfo corpus) {
        return String.format(Locale.ROOT, "taxonomy %.12s", corpus.taxonomyHash());
    }

    private static void write(byte[] bytes, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void print(BoilerplateLearner.Result result, Path file) {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%s: %,d paragraphs of %,d employers from %,d distinct postings%n"
                                + "repeated as often, but in requirements or duties or asking for something: %,d%n",
                        file,
                        result.learned().size(),
                        result.learned().paragraphs().size(),
                        result.postings(),
                        result.refused());
        if (out == null) {
            terminal.out().println("for the index to know them: skilltally reindex --full");
        }
    }

    private void print(OpenCorpus corpus, Boilerplate learned) {
        BoilerplateExamples examples = BoilerplateExamples.draw(learned, show, seed);
        corpus.index().forEach(PostingQuery.all(), examples::see);
        PrintWriter to = terminal.out();
        to.println();
        examples.lines().forEach(to::println);
    }
}
