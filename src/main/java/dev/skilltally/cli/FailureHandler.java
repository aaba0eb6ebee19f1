package dev.skilltally.cli;

import picocli.CommandLine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Turns every failure into one message and an exit code, in one place. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
    static final int FAILED = 1;

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println("skilltally: " + message(failure));
        if (isUnexpected(failure)) {
            failure.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return FAILED;
    }

    private static String message(Throwable failure) {
        return switch (failure) {
            case UncheckedIOException unchecked when unchecked.getCause() != null ->
                    message(unchecked.getCause());
            case NoSuchFileException missing when missing.getReason() == null ->
                    "no such file: " + missing.getFile();
            case AccessDeniedException denied -> "may not be read or written: " + denied.getFile();
            case FileAlreadyExistsException exists -> "exists already: " + exists.getFile();
            default ->
                    Objects.requireNonNullElse(
                            failure.getMessage(), failure.getClass().getSimpleName());
        };
    }

    /**
     * Failures with a class of their own have a message for the user; of the rest the developers
     * want the trace.
     */
    private static boolean isUnexpected(Exception failure) {
        boolean ours = failure.getClass().getName().startsWith("dev.skilltally.");
        return !ours
                && !(failure instanceof IOException)
                && !(failure instanceof UncheckedIOException);
    }
}
