package dev.skilltally.cli;

import picocli.CommandLine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry point of the command line. */
public final class Main {
    /**
     * Lucene says at every start that its vectorised code is off; that matters to no command of
     * ours.
     */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** OpenNLP tells every round of a training. */
    private static final Logger OPENNLP = Logger.getLogger("opennlp");

    private Main() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "skilltally: %5$s%n");
        LUCENE.setLevel(Level.SEVERE);
        OPENNLP.setLevel(Level.SEVERE);
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code =
                run(
                        new Terminal(
                                System.in, out, err, Boolean.getBoolean("skilltally.interactive")),
                        arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs a command within this JVM and returns its exit code. */
    static int run(Terminal terminal, String... arguments) {
        return commandLine(terminal, arguments).execute(arguments);
    }

    /** The command line with the command that the arguments begin with, else with all. */
    static CommandLine commandLine(Terminal terminal, String... arguments) {
        CommandLine line = new CommandLine(new Skilltally(), new CommandFactory(terminal));
        Commands.add(line, arguments);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new FailureHandler());
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
                false);
    }
}
