package dev.skilltally.cli;

import picocli.CommandLine;

import java.util.Objects;

/** The version of the jar; "development" where it runs from classes. */
final class ToolVersion implements CommandLine.IVersionProvider {
    static String text() {
        return Objects.requireNonNullElse(
                ToolVersion.class.getPackage().getImplementationVersion(), "development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"skilltally " + text()};
    }
}
