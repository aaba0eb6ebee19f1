/**
 * The command line: flags to resolved settings, settings to work, and nothing else.
 *
 * <p>Start with {@link dev.skilltally.cli.Main}.
 */
@NullMarked
package dev.skilltally.cli;

import org.jspecify.annotations.NullMarked;
