/**
 * The command line: flags to resolved settings, settings to work, and nothing else.
 *
 * <p>Start with {@link dev.skilltally.cli.Main}; each command is a class of its own. Results go to
 * standard output, progress and warnings to standard error. Exit codes: 0 done, 1 failed, 2 wrong
 * usage.
 */
@NullMarked
package dev.skilltally.cli;

import org.jspecify.annotations.NullMarked;
