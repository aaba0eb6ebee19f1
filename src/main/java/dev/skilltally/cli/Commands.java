package dev.skilltally.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The commands by name, in the order of the help. Where the first argument names one, only that one
 * is set up: looking through the options of all of them takes a quarter of the time of a short
 * command.
 */
final class Commands {
    private static final Map<String, Class<?>> ALL = all();

    /** Commands on the others. */
    private static final Set<Class<?>> NEED_ALL =
            Set.of(HelpCommand.class, AutoComplete.GenerateCompletion.class);

    private Commands() {}

    private static Map<String, Class<?>> all() {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        all.put("demo", DemoCommand.class);
        all.put("index", IndexCommand.class);
        all.put("reindex", ReindexCommand.class);
        all.put("search", SearchCommand.class);
        all.put("role", RoleCommand.class);
        all.put("compare", CompareCommand.class);
        all.put("matrix", MatrixCommand.class);
        all.put("trend", TrendCommand.class);
        all.put("market", MarketCommand.class);
        all.put("snapshot", SnapshotCommand.class);
        all.put("match", MatchCommand.class);
        all.put("duplicates", DuplicatesCommand.class);
        all.put("evaluate", EvaluateCommand.class);
        all.put("sample", SampleCommand.class);
        all.put("taxonomy", TaxonomyCommand.class);
        all.put("train", TrainCommand.class);
        all.put("help", HelpCommand.class);
        all.put("generate-completion", AutoComplete.GenerateCompletion.class);
        return Collections.unmodifiableMap(all);
    }

    /** Adds the command that the arguments begin with, or all where they begin with none. */
    static void add(CommandLine line, String... arguments) {
        Class<?> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (named != null && !NEED_ALL.contains(named)) {
            line.addSubcommand(arguments[0], named);
        } else {
            ALL.forEach(line::addSubcommand);
        }
    }
}
