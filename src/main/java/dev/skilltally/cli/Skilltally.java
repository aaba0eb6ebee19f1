package dev.skilltally.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the commands. */
@Command(
        name = "skilltally",
        description =
                "Finds the skills in job postings, indexes them, and counts what a labour-market analyst publishes.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            IndexCommand.class,
            ReindexCommand.class,
            SearchCommand.class,
            RoleCommand.class,
            CompareCommand.class,
            MatrixCommand.class,
            TrendCommand.class,
            MarketCommand.class,
            SnapshotCommand.class,
            MatchCommand.class,
            DuplicatesCommand.class,
            EvaluateCommand.class,
            SampleCommand.class,
            TaxonomyCommand.class,
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        })
final class Skilltally implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
