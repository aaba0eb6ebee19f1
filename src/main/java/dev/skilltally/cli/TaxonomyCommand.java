package dev.skilltally.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The maintainer's bench. */
@Command(
        name = "taxonomy",
        description = "The maintainer's bench: checks, tests, imports and exports of the taxonomy.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TaxonomyLintCommand.class,
            TaxonomyTestCommand.class,
            TaxonomyShowCommand.class,
            TaxonomyDiffCommand.class,
            MatchCommand.class,
            TaxonomyImportCommand.class,
            TaxonomyExportCommand.class,
            TaxonomyHistoryCommand.class,
            TaxonomySuggestCommand.class
        })
final class TaxonomyCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
