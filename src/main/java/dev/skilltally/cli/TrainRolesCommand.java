package dev.skilltally.cli;

import dev.skilltally.annotate.role.RoleCategorizer;
import dev.skilltally.train.RoleTrainer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Trains the categorizer of roles. */
@Command(
        name = "roles",
        description =
                "Trains the categorizer that is asked for the role where no title pattern decides, from"
                        + " roles/examples.yaml in the folder of the models.",
        mixinStandardHelpOptions = true)
final class TrainRolesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    TrainRolesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path examples = folders.models().resolve("roles/examples.yaml");
        Path model = folders.models().resolve(RoleCategorizer.MODEL);
        RoleTrainer.Result result = RoleTrainer.train(examples, model);
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%s: %,d bytes from %,d sentences of %d categories%n"
                                + "right on documents of sentences held out: %.3f (n = %,d)%n",
                        model,
                        result.bytes(),
                        result.sentences(),
                        result.categories(),
                        result.accuracy(),
                        result.documentsHeldOut());
        terminal.out().flush();
        return 0;
    }
}
