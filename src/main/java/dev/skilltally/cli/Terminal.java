package dev.skilltally.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out results
 * @param err progress and warnings
 * @param interactive whether a person is watching, so that a progress bar makes sense
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean interactive) {}
