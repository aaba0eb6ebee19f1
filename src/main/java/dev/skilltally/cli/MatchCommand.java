package dev.skilltally.cli;

import dev.skilltally.annotate.MatchExplanation;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Shows the mentions in a text. */
@Command(
        name = "match",
        description = "Shows what is found in a text, and why.",
        mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "Title of the posting (default: none).")
    private String title = "";

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description = "The employer, whose repeated paragraphs may be known (default: none).")
    private @Nullable String company;

    @Option(
            names = "--why",
            paramLabel = "FORM",
            description = "Say why this surface form did not match.")
    private @Nullable String why;

    @Parameters(
            index = "0",
            paramLabel = "TEXT|FILE",
            description = "A text, a file that holds one, or - for standard input.")
    private String text = "";

    MatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Workbench workbench = Workbench.load(folders);
        terminal.out()
                .print(MatchExplanation.of(workbench.inputs(), title, company, content(), why));
        terminal.out().flush();
        return 0;
    }

    private String content() throws IOException {
        if (text.equals("-")) {
            return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
        }
        return isFile(text) ? Files.readString(Path.of(text)) : text;
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
