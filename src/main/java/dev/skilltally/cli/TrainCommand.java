package dev.skilltally.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the files that annotators learn from. */
@Command(
        name = "train",
        description =
                "Makes the models anew from the examples beside them; the same examples give the same bytes.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TrainRolesCommand.class,
            TrainAmbiguityCommand.class,
            TrainBoilerplateCommand.class
        })
final class TrainCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
