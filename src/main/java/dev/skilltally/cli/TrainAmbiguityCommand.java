package dev.skilltally.cli;

import dev.skilltally.annotate.skill.LearnedClassifier;
import dev.skilltally.train.AmbiguityTrainer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Trains the classifier of ambiguous forms. */
@Command(
        name = "ambiguity",
        description =
                "Trains the classifier of forms that are ordinary words or letters (Go, R, Excel), from"
                        + " ambiguity/*.yaml in the folder of the models.",
        mixinStandardHelpOptions = true)
final class TrainAmbiguityCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    TrainAmbiguityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path model = folders.models().resolve(LearnedClassifier.MODEL);
        AmbiguityTrainer.Result result =
                AmbiguityTrainer.train(folders.models().resolve("ambiguity"), model);
        PrintWriter out = terminal.out();
        out.printf(
                Locale.ROOT,
                "%s: %,d bytes from %,d sentences of %d forms%n",
                model,
                result.bytes(),
                result.overall().all(),
                result.forms().size());
        out.println("right on sentences held out:");
        result.forms().forEach((form, tally) -> print(form, tally));
        print("all", result.overall());
        out.flush();
        return 0;
    }

    private void print(String name, AmbiguityTrainer.Tally tally) {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "  %-12s %.2f  %d of %d%n",
                        name,
                        tally.accuracy(),
                        tally.right(),
                        tally.all());
    }
}
