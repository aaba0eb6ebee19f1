/**
 * The work mode: remote, hybrid or on site, as the location, title or text says, or unstated; with
 * the words that decided.
 *
 * <p>Start reading at {@link dev.skilltally.annotate.mode.WorkModeAnnotator}.
 */
@NullMarked
package dev.skilltally.annotate.mode;

import org.jspecify.annotations.NullMarked;
